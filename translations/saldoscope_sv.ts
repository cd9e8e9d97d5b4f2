<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>saldoscope::About</name>
    <message>
        <location filename="../ui/widgets/aboutdialog.cpp" line="+43"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>About Saldoscope</source>
        <translation>Om Saldoscope</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, med Qt %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank insights at the desk of a loan officer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Bankinsikter på kredithandläggarens bord. Fri programvara under GNU General Public License, version 3 eller senare; utan någon garanti.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The engine works with</source>
        <translation>Motorn arbetar med</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whose work is inside</source>
        <translation>Vems arbete som ingår</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Text of the licence</source>
        <translation>Licensens text</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move on a chart, in a table, in the rail</source>
        <translation>Flytta i diagram, tabell och sidolist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrows, Home, End</source>
        <translation>Pilar, Home, End</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what is behind a mark or a row</source>
        <translation>Visa vad som ligger bakom en punkt eller rad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Remove the filter that has the focus</source>
        <translation>Ta bort filtret som har fokus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
</context>
<context>
    <name>saldoscope::AccountsPage</name>
    <message>
        <location filename="../ui/pages/accountspage.cpp" line="+29"/>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entered here</source>
        <translation>Inskrivet här</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told by the bank</source>
        <translation>Uppgett av banken</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name of owner or account</source>
        <translation>Ägarens eller kontots namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>matches</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matches in part</source>
        <translation>stämmer delvis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>differs</source>
        <translation>skiljer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not told by the bank</source>
        <translation>inte uppgett av banken</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not entered in the case</source>
        <translation>inte inskrivet i ärendet</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Accounts and owners</source>
        <translation>Konton och ägare</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whole answer…</source>
        <translation>Hela svaret…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No accounts were checked</source>
        <translation>Inga konton har kontrollerats</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A check of accounts asks the applicant&apos;s banks who owns which account, and nothing else.</source>
        <translation>En kontokontroll frågar den sökandes banker vem som äger vilket konto, och inget annat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Which check</source>
        <translation>Vilken kontroll</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Applicant, compared with what the bank tells</source>
        <translation>Den sökande, jämförd med vad banken uppger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accounts and their owners</source>
        <translation>Konton och deras ägare</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go to Collect</source>
        <translation>Gå till Samla in</translation>
    </message>
    <message numerus="yes">
        <location line="+66"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, told by the applicant&apos;s banks through %2, %3</source>
        <translation>%1, uppgivna av den sökandes banker genom %2, %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is told matches</source>
        <translation>Det uppgivna stämmer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matches in part</source>
        <translation>Stämmer delvis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something differs</source>
        <translation>Något avviker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No owner is told</source>
        <translation>Ingen ägare uppges</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Company number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>(the last four differ)</source>
        <translation>(de fyra sista avviker)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not entered</source>
        <translation>inte inskrivet</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <source>not told</source>
        <translation>inte uppgett</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>perhaps not an owner&apos;s</source>
        <translation>kanske ingen ägares</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityLines</name>
    <message numerus="yes">
        <location filename="../ui/pages/affordabilitylines.cpp" line="+44"/>
        <location line="+95"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="-56"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (template %2)</source>
        <translation>%1 (schablon %2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (seen %2)</source>
        <translation>%1 (sett %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n incomes</source>
        <translation>
            <numerusform>%n inkomst</numerusform>
            <numerusform>%n inkomster</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>none that counts</source>
        <translation>ingen som räknas</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Pay and other income that the policy lets count and that still comes.</source>
        <translation>Lön och annan inkomst som policyn godtar och som ännu kommer.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Living costs, %n persons</source>
        <translation>
            <numerusform>Levnadskostnader, %n person</numerusform>
            <numerusform>Levnadskostnader, %n personer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Food, clothes, phone and the home&apos;s running costs for %1, line by line.</source>
        <translation>Mat, kläder, telefon och hemmets löpande kostnader för %1, rad för rad.</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n existing loans</source>
        <translation>
            <numerusform>%n befintligt lån</numerusform>
            <numerusform>%n befintliga lån</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments a month on each loan that goes on.</source>
        <translation>Månadsbetalningar på varje lån som fortsätter.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+52"/>
        <source>not known yet</source>
        <translation>ännu okänt</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Income less housing, loans, the new loan, living costs and extras, at the stressed rate. At the rates of the contracts: %1.</source>
        <translation>Inkomst minus boende, lån, det nya lånet, levnadskostnader och tillägg, vid stressad ränta. Vid avtalens räntor: %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>New loan, %n months</source>
        <translation>
            <numerusform>Nytt lån, %n månad</numerusform>
            <numerusform>Nytt lån, %n månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Annuity</source>
        <translation>Annuitet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Seen in the data</source>
        <translation>Sett i underlaget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Policy says</source>
        <translation>Policyn säger</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>over limit</source>
        <translation>över gränsen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>under limit</source>
        <translation>under gränsen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, to %2</source>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>needs %1</source>
        <comment>an income of</comment>
        <translation>kräver %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income may fall</source>
        <translation>Inkomsten får falla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>holds</source>
        <translation>håller</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>already short</source>
        <translation>redan brist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The share of income that can go until nothing is left at the stressed rate.</source>
        <translation>Andelen av inkomsten som kan falla bort tills inget är kvar vid stressad ränta.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>above ask</source>
        <translation>över begärt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>below ask</source>
        <translation>under begärt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest loan at %1</source>
        <translation>Största lån vid %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest loan over the asked months that leaves the policy&apos;s margin at the stressed rate.</source>
        <translation>Det största lånet på begärd tid som lämnar policyns marginal vid stressad ränta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Largest loan by the ratio</source>
        <translation>Största lån enligt kvoten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest loan at which the stressed ratio stays within its limit.</source>
        <translation>Det största lånet där den stressade kvoten håller sin gräns.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>above stress</source>
        <translation>över stress</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>below stress</source>
        <translation>under stress</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Break-even rate</source>
        <translation>Brytpunktsränta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rate at which nothing is left.</source>
        <translation>Räntan där inget är kvar.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Legal floor</source>
        <translation>Lagens golv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed by %1</source>
        <translation>klaras med %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>missed by %1</source>
        <translation>missas med %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>template below</source>
        <translation>schablonen under</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passed</source>
        <translation>passerad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left before living costs, held against the least the law leaves to live on (%1).</source>
        <translation>Vad som är kvar före levnadskostnader, mot det minsta lagen lämnar att leva på (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Floor</source>
        <translation>Golv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left before living costs</source>
        <translation>Kvar före levnadskostnader</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Living costs used</source>
        <translation>Använda levnadskostnader</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Debt service (DSTI)</source>
        <translation>Lånekostnad (DSTI)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on all loans, the new one too, to the income used.</source>
        <translation>Betalningar på alla lån, även det nya, mot använd inkomst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stressed debt service</source>
        <translation>Stressad lånekostnad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All loans at the stressed rate over at most 25 years, to net income.</source>
        <translation>Alla lån vid stressad ränta på högst 25 år, mot nettoinkomst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt to gross income</source>
        <translation>Skuld mot bruttoinkomst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 times</source>
        <translation>%1 gånger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All debt told of and the new loan, to gross income a year.</source>
        <translation>All uppgiven skuld och det nya lånet, mot bruttoinkomst per år.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing to income</source>
        <translation>Boende mot inkomst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing cost to the income used.</source>
        <translation>Boendekostnad mot använd inkomst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Over all open doubts</source>
        <translation>Över alla öppna frågor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>they decide</source>
        <translation>de avgör</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is left at the stressed rate with every open doubt read against the applicant, and in the applicant&apos;s favour.</source>
        <translation>Vad som är kvar vid stressad ränta med varje öppen fråga läst mot sökanden, och till sökandens fördel.</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityPage</name>
    <message>
        <location filename="../ui/pages/affordabilitypage.cpp" line="+35"/>
        <source>Affordability</source>
        <translation>Betalningsförmåga</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter…</source>
        <translation>Ange…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>How much it bears</source>
        <translation>Hur mycket det bär</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>From income to what is left, as a table</source>
        <translation>Från inkomst till det som är kvar, som tabell</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+194"/>
        <source>Enter household…</source>
        <translation>Ange hushåll…</translation>
    </message>
    <message>
        <location line="-187"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What is left to live on, term by term</source>
        <translation>Vad som är kvar att leva på, post för post</translation>
    </message>
    <message>
        <location line="+118"/>
        <source>Left to live on (KALP).</source>
        <translation>Kvar att leva på (KALP).</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Policy %1</source>
        <translation>Policy %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>, living costs %1</source>
        <comment>after the policy&apos;s name</comment>
        <translation>, levnadskostnader %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A figure, not a verdict.</source>
        <translation>Ett tal, ingen dom.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Coverage %1</source>
        <translation>Täckning %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A month, %1</source>
        <translation>I månaden, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>At %1</source>
        <translation>Vid %1</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stressed</source>
        <translation>Stressad</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>From income to left to live on, %1 a month, at %2</source>
        <translation>Från inkomst till kvar att leva på, %1 i månaden, vid %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From income to left to live on, %1 a month, no new loan</source>
        <translation>Från inkomst till kvar att leva på, %1 i månaden, inget nytt lån</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is left cannot be said yet</source>
        <translation>Vad som är kvar kan inte sägas ännu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 missing at the stressed rate</source>
        <translation>%1 saknas vid stressad ränta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 left at the stressed rate</source>
        <translation>%1 kvar vid stressad ränta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 left without a new loan</source>
        <translation>%1 kvar utan nytt lån</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who lives on this income?</source>
        <translation>Vilka lever på inkomsten?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter housing…</source>
        <translation>Ange boende…</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Household…</source>
        <translation>Hushåll…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing…</source>
        <translation>Boende…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan asked for and other debts…</source>
        <translation>Begärt lån och andra skulder…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Policy…</source>
        <translation>Policy…</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityWords</name>
    <message>
        <location filename="../ui/models/affordabilitywords.cpp" line="+24"/>
        <source>Rent</source>
        <translation>Hyra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee of the home</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home loan, as paid</source>
        <translation>Bolån, som betalat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running costs of the home</source>
        <translation>Driftskostnad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rent or fee</source>
        <translation>Hyra eller avgift</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interest of home loans</source>
        <translation>Ränta på bolån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tax relief on interest</source>
        <translation>Ränteavdrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amortisation of home loans</source>
        <translation>Amortering på bolån</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+87"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Car loan</source>
        <translation>Billån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Study loan</source>
        <translation>Studielån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Consumer loan</source>
        <translation>Konsumtionslån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Card or credit line</source>
        <translation>Kort eller kontokredit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instalments</source>
        <translation>Delbetalningar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt told of</source>
        <translation>Uppgiven skuld</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other debt</source>
        <translation>Annan skuld</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Local travel</source>
        <translation>Lokala resor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Childcare</source>
        <translation>Barnomsorg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Membership fees</source>
        <translation>Medlemsavgifter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medicine</source>
        <translation>Läkemedel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child maintenance</source>
        <translation>Underhåll till barn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other costs</source>
        <translation>Övriga kostnader</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this money</source>
        <translation>de här pengarna</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, %2</source>
        <comment>kind of debt, lender</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+32"/>
        <source>New loan</source>
        <translation>Nytt lån</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+32"/>
        <source>Left to live on</source>
        <translation>Kvar att leva på</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Food</source>
        <translation>Mat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clothes</source>
        <translation>Kläder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leisure</source>
        <translation>Fritid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mobile phone</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hygiene</source>
        <translation>Hygien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurance of persons</source>
        <translation>Personförsäkring</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Things for children</source>
        <translation>Barnutrustning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consumables</source>
        <translation>Förbrukningsvaror</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Home equipment</source>
        <translation>Hemutrustning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other media</source>
        <translation>Övriga medier</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Electricity</source>
        <translation>El</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Water</source>
        <translation>Vatten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Home insurance</source>
        <translation>Hemförsäkring</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lump sum of the policy</source>
        <translation>Policyns schablon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legal minimum, raised</source>
        <translation>Lagens minimum, höjt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Other spending, as seen</source>
        <translation>Övriga utgifter, som setts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Children not entered</source>
        <translation>Barn som inte är angivna</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Existing loans</source>
        <translation>Befintliga lån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Living costs</source>
        <translation>Levnadskostnader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extras</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entered</source>
        <translation>Angivet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Template</source>
        <translation>Schablon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reckoned</source>
        <translation>Beräknat</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n adults</source>
        <translation>
            <numerusform>%n vuxen</numerusform>
            <numerusform>%n vuxna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <comment>adults, children</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <location line="+112"/>
        <source>%n children</source>
        <translation>
            <numerusform>%n barn</numerusform>
            <numerusform>%n barn</numerusform>
        </translation>
    </message>
    <message>
        <location line="-105"/>
        <source>No income was found that counts, so nothing can be taken from it.</source>
        <translation>Ingen inkomst som räknas hittades, så inget kan dras från den.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No housing cost was seen. Nobody lives for nothing by default: enter it, even if it is zero.</source>
        <translation>Ingen boendekostnad sågs. Ingen bor gratis utan vidare: ange den, även om den är noll.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who lives on the income is not entered, so living costs cannot be known.</source>
        <translation>Vem som lever på inkomsten är inte angivet, så levnadskostnaderna är okända.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table of living costs for this household, and too few full months to take them from the data.</source>
        <translation>Det finns ingen tabell över levnadskostnader för hushållet, och för få hela månader för att ta dem ur underlaget.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are in another currency than the policy, and no rate of exchange is known.</source>
        <translation>Underlaget är i en annan valuta än policyn, och ingen växelkurs är känd.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A table used here was not read at its source.</source>
        <translation>En tabell som används här är inte läst vid källan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table for the year of the case; the newest before it is used.</source>
        <translation>Det finns ingen tabell för ärendets år; den närmast tidigare används.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing is taken from the data; it was not entered.</source>
        <translation>Boendet är taget ur underlaget; det angavs inte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The housing cost seen is outside the plausible range.</source>
        <translation>Boendekostnaden som setts är utanför det rimliga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two housing costs run at once: a move, or a second home?</source>
        <translation>Två boendekostnader löper samtidigt: en flytt, eller ett andra hem?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments of a home loan are seen, but its principal and rate are not entered: it is not stressed.</source>
        <translation>Betalningar på bolån syns, men skuld och ränta är inte angivna: det stressas inte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The value of the home is not entered; amortisation is reckoned at the highest step.</source>
        <translation>Bostadens värde är inte angivet; amorteringen räknas på högsta steget.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The loans are above the highest share of the home&apos;s value.</source>
        <translation>Lånen ligger över högsta tillåtna andel av bostadens värde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number of children entered differs from what the child benefit suggests.</source>
        <translation>Antalet barn som angetts skiljer sig från vad barnbidraget tyder på.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table of living costs for the country; mean spending is used.</source>
        <translation>Det finns ingen tabell över levnadskostnader för landet; medelutgifterna används.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No debts are entered: what is left to pay on existing loans is not known.</source>
        <translation>Inga skulder är angivna: vad som återstår på befintliga lån är okänt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income rests on few months.</source>
        <translation>Inkomsten vilar på få månader.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax relief follows the rules of another year.</source>
        <translation>Ränteavdraget följer ett annat års regler.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 (not verified)</source>
        <comment>table</comment>
        <translation>%1 (ej kontrollerad)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What is %1?</source>
        <translation>Vad är %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is %1 %2?</source>
        <comment>payee, category</comment>
        <translation>Är %1 %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is money from %1 pay?</source>
        <translation>Är pengar från %1 lön?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An own transfer, %1?</source>
        <translation>Egen överföring, %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Same job, new payer: %1?</source>
        <translation>Samma jobb, ny betalare: %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What does the home cost?</source>
        <translation>Vad kostar boendet?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Two homes: does %1 end?</source>
        <translation>Två bostäder: upphör %1?</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Not own money</source>
        <translation>Inte egna pengar</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Has %1 ended?</source>
        <translation>Har %1 upphört?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own money elsewhere, %1?</source>
        <translation>Egna pengar på annat håll, %1?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does the whole joint account count?</source>
        <translation>Räknas hela det gemensamma kontot?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is half of the account %1&apos;s?</source>
        <translation>Hör halva kontot till %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Do %n children live on this income?</source>
        <translation>
            <numerusform>Lever %n barn på den här inkomsten?</numerusform>
            <numerusform>Lever %n barn på den här inkomsten?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>settled as read</source>
        <translation>avgjort som läst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>settled the other way</source>
        <translation>avgjort åt andra hållet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>debt ratio %1 points</source>
        <comment>change</comment>
        <translation>skuldkvot %1 %-enheter</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leave unsorted</source>
        <translation>Lämna osorterat</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+17"/>
        <source>It is %1</source>
        <translation>Det är %1</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Not pay</source>
        <translation>Inte lön</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another job</source>
        <translation>Ett annat jobb</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both go on</source>
        <translation>Båda fortsätter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As seen, %1</source>
        <translation>Som det syns, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes on</source>
        <translation>Det fortsätter</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Own money</source>
        <translation>Egna pengar</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>It counts whole</source>
        <translation>Det räknas helt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As entered</source>
        <translation>Som angivet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It is something else</source>
        <translation>Det är något annat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is pay</source>
        <translation>Det är lön</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Same job</source>
        <translation>Samma jobb</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It ends</source>
        <translation>Den upphör</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rather %1</source>
        <translation>Snarare %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has ended</source>
        <translation>Det har upphört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income, or bills</source>
        <translation>Inkomst, eller räkningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Half counts</source>
        <translation>Hälften räknas</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usable with care</source>
        <translation>Använd varsamt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not enough</source>
        <translation>Räcker inte</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Fewer than twelve full months</source>
        <translation>Färre än tolv hela månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are old</source>
        <translation>Underlaget är gammalt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldon följer inte av varandra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Balances of %1 do not follow from each other</source>
        <translation>Saldona för %1 följer inte av varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No balances to check against</source>
        <translation>Inga saldon att pröva mot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes where we cannot look</source>
        <translation>Pengar går dit vi inte ser</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money goes to %1, which is not here</source>
        <translation>Pengar går till %1, som inte finns här</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No pay is seen</source>
        <translation>Ingen lön syns</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The holder&apos;s name is not known</source>
        <translation>Kontohavarens namn är okänt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The holder is not the applicant by name</source>
        <translation>Kontohavaren är till namnet inte sökanden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much could not be sorted</source>
        <translation>Mycket gick inte att sortera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only savings accounts</source>
        <translation>Bara sparkonton</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add older statements</source>
        <translation>Lägg till äldre utdrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetch the data anew</source>
        <translation>Hämta underlaget på nytt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replace the statement</source>
        <translation>Byt ut utdraget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a statement with balances</source>
        <translation>Lägg till ett utdrag med saldon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the other account</source>
        <translation>Lägg till det andra kontot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the card</source>
        <translation>Lägg till kortet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the card %1</source>
        <translation>Lägg till kortet %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the name</source>
        <translation>Kontrollera namnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort the unsorted rows</source>
        <translation>Sortera de osorterade raderna</translation>
    </message>
</context>
<context>
    <name>saldoscope::AmountDialog</name>
    <message>
        <location filename="../ui/pages/incomedialogs.cpp" line="+20"/>
        <source>An amount above nought, such as 8 500</source>
        <translation>Ett belopp över noll, t.ex. 8 500</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another amount for %1</source>
        <translation>Annat belopp för %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What counts of this income a month, instead of what the rows and the policy give. The rows stay as they are.</source>
        <translation>Det som räknas av inkomsten per månad, i stället för vad rader och policy ger. Raderna förblir som de är.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A month, %1</source>
        <translation>I månaden, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A new contract, a raise, fewer hours</source>
        <translation>Nytt avtal, löneökning, färre timmar</translation>
    </message>
</context>
<context>
    <name>saldoscope::BackupDialog</name>
    <message>
        <location filename="../ui/pages/backupdialog.cpp" line="+67"/>
        <source>Case %1 with its files, marks and results goes into one encrypted file. It opens on any computer with Saldoscope and the passphrase.</source>
        <translation>Ärende %1 med filer, markeringar och resultat läggs i en krypterad fil. Den kan öppnas på vilken dator som helst med Saldoscope och lösenfrasen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All cases with their files, marks and results go into one encrypted file. It opens on any computer with Saldoscope and the passphrase.</source>
        <translation>Alla ärenden med filer, markeringar och resultat läggs i en krypterad fil. Den kan öppnas på vilken dator som helst med Saldoscope och lösenfrasen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back up case %1</source>
        <translation>Säkerhetskopiera ärende %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back up all cases</source>
        <translation>Säkerhetskopiera alla ärenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back up</source>
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+97"/>
        <source>Restore from a backup</source>
        <translation>Återställ från en säkerhetskopia</translation>
    </message>
    <message>
        <location line="-97"/>
        <source>The cases of the backup are added to those here. No case that is here is changed or replaced.</source>
        <translation>Ärendena i säkerhetskopian läggs till dem som finns här. Inget ärende som finns här ändras eller ersätts.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No file chosen yet</source>
        <translation>Ingen fil vald än</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup&apos;s file</source>
        <translation>Säkerhetskopians fil</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Strength of the passphrase</source>
        <translation>Lösenfrasens styrka</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Passphrase again</source>
        <translation>Lösenfrasen igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the passphrase apart from the file. Without it nobody can open the backup.</source>
        <translation>Förvara lösenfrasen skild från filen. Utan den kan ingen öppna säkerhetskopian.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Back up to</source>
        <translation>Säkerhetskopiera till</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Saldoscope backups (*.saldobackup)</source>
        <translation>Saldoscopes säkerhetskopior (*.saldobackup)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Several words that do not belong together are easy to keep and hard to guess</source>
        <translation>Flera ord som inte hör ihop är lätta att minnas och svåra att gissa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too easy to guess: add words</source>
        <translation>För lätt att gissa: lägg till ord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fair: one more word makes it strong</source>
        <translation>Godtagbar: ett ord till gör den stark</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The two differ</source>
        <translation>De två är olika</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Written to %1.</source>
        <translation>Sparad i %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+5"/>
        <source>%n cases are in the backup</source>
        <translation>
            <numerusform>%n ärende finns i säkerhetskopian</numerusform>
            <numerusform>%n ärenden finns i säkerhetskopian</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not in it, because they cannot be read: %1.</source>
        <translation>Saknas, eftersom de inte kan läsas: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+26"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 is now %2</source>
        <comment>case numbers</comment>
        <translation>%1 är nu %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n were here already and were left as they are.</source>
        <translation>
            <numerusform>%n fanns redan här och lämnades som det är.</numerusform>
            <numerusform>%n fanns redan här och lämnades som de är.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Their numbers were taken: %1.</source>
        <translation>Deras nummer var upptagna: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You find them in the list of cases.</source>
        <translation>De finns i listan över ärenden.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n cases were restored</source>
        <translation>
            <numerusform>%n ärende återställdes</numerusform>
            <numerusform>%n ärenden återställdes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No backup was written.</source>
        <translation>Ingen säkerhetskopia skrevs.</translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceCard</name>
    <message>
        <location filename="../ui/charts/balancecard.cpp" line="+30"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payday</source>
        <translation>Lönedag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overdrawn</source>
        <translation>Övertrasserat</translation>
    </message>
    <message>
        <location line="+140"/>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, pengar in och ut, som tabell</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End-of-day balance and monthly money in and out, %1</source>
        <translation>Saldo vid dagens slut och pengar in och ut per månad, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End-of-day balance and weekly money in and out, %1</source>
        <translation>Saldo vid dagens slut och pengar in och ut per vecka, %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>By day and month</source>
        <translation>Per dag och månad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By day and week</source>
        <translation>Per dag och vecka</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as image</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceChart</name>
    <message>
        <location filename="../ui/charts/balancechart.cpp" line="+73"/>
        <source>The balance is not known</source>
        <translation>Saldot är inte känt</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n days with one account below zero; together lowest %1</source>
        <translation>
            <numerusform>%n dag med ett konto under noll; tillsammans lägst %1</numerusform>
            <numerusform>%n dagar med ett konto under noll; tillsammans lägst %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Never below zero; lowest %1</source>
        <translation>Aldrig under noll; lägst %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Above zero since %1</source>
        <translation>Över noll sedan %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days below zero; lowest %1</source>
        <translation>
            <numerusform>%n dag under noll; lägst %1</numerusform>
            <numerusform>%n dagar under noll; lägst %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Balance by day, money in and out</source>
        <translation>Saldo per dag, pengar in och ut</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1. Lowest on %2</source>
        <translation>%1. Lägst den %2</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>In %1, out %2</source>
        <translation>In %1, ut %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: balance not known</source>
        <translation>%1: saldot är inte känt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 more than the day before</source>
        <translation>%1 mer än dagen innan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 less than the day before</source>
        <translation>%1 mindre än dagen innan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the day before</source>
        <translation>Som dagen innan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>payday</source>
        <translation>lönedag</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 staked</source>
        <translation>%1 satsat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an account below zero</source>
        <translation>ett konto under noll</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message numerus="yes">
        <location line="+329"/>
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n dag under noll</numerusform>
            <numerusform>%1, %n dagar under noll</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lowest %1</source>
        <translation>lägst %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceTableModel</name>
    <message>
        <location filename="../ui/charts/balancecard.cpp" line="-122"/>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In, %1</source>
        <translation>In, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out, %1</source>
        <translation>Ut, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance at the end, %1</source>
        <translation>Saldo vid slutet, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesModel</name>
    <message>
        <location filename="../ui/models/casesmodel.cpp" line="+28"/>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collecting</source>
        <translation>Samlar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>cannot be opened (key missing)</source>
        <translation>kan inte öppnas (nyckeln saknas)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>everything deleted</source>
        <translation>allt raderat</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not set</source>
        <translation>inte satt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last touched</source>
        <translation>Senast rört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep until</source>
        <translation>Sparas till</translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesPage</name>
    <message>
        <location filename="../ui/pages/casespage.cpp" line="+62"/>
        <location line="+19"/>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Demo cases</source>
        <translation>Demoärenden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open file…</source>
        <translation>Öppna fil…</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+37"/>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A case holds one applicant&apos;s statements and what they show. It stays encrypted on this computer.</source>
        <translation>Ett ärende rymmer en sökandes kontoutdrag och vad de visar. Det stannar krypterat på den här datorn.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Find by case number, name or note</source>
        <translation>Sök på ärendenummer, namn eller anteckning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find a case</source>
        <translation>Sök ett ärende</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State: all</source>
        <translation>Läge: alla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State: %1</source>
        <translation>Läge: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+33"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Country: all</source>
        <translation>Land: alla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last touched</source>
        <translation>Senast rört</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep until</source>
        <translation>Sparas till</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Open case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Applicant…</source>
        <translation>Sökande…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shred case…</source>
        <translation>Förstör ärendet…</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 av %n ärende</numerusform>
            <numerusform>%1 av %n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case chosen</source>
        <translation>Inget ärende valt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant withdrew consent</source>
        <translation>Den sökande återkallade samtycket</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Shred case %1?</source>
        <translation>Förstöra ärende %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its key is destroyed and all its statements, figures and notes are gone for good: %1. This cannot be undone.</source>
        <translation>Nyckeln förstörs och alla kontoutdrag, siffror och anteckningar är borta för alltid: %1. Det går inte att ångra.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shred case</source>
        <translation>Förstör ärendet</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryChooser</name>
    <message>
        <location filename="../ui/widgets/categorychooser.cpp" line="+68"/>
        <source>Choose a category</source>
        <translation>Välj en kategori</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Type a category</source>
        <translation>Skriv en kategori</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take my choice back</source>
        <translation>Ta tillbaka mitt val</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryModel</name>
    <message>
        <location filename="../ui/models/categorymodel.cpp" line="+155"/>
        <source>Other (%1)</source>
        <translation>Övrigt (%1)</translation>
    </message>
    <message numerus="yes">
        <location line="+58"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 a month, %3 of spending, %4</source>
        <translation>%1, %2 i månaden, %3 av utgifterna, %4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 i månaden, %3</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryRings</name>
    <message>
        <location filename="../ui/charts/categoryrings.cpp" line="+56"/>
        <source>Spending by category</source>
        <translation>Utgifter per kategori</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="+283"/>
        <source>%1 a month, %2</source>
        <translation>%1 i månaden, %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryTreePage</name>
    <message>
        <location filename="../ui/pages/categorytreepage.cpp" line="+27"/>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+85"/>
        <source>All spending</source>
        <translation>Alla utgifter</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+27"/>
        <source>All money</source>
        <translation>Alla pengar</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spending a month, moves between own accounts left out</source>
        <translation>Utgifter i månaden, utan flyttar mellan egna konton</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All money a month, as booked</source>
        <translation>Alla pengar i månaden, som bokfört</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>mean of %n full months</source>
        <translation>
            <numerusform>medel av %n hel månad</numerusform>
            <numerusform>medel av %n hela månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no full month: mean of the months there are</source>
        <translation>ingen hel månad: medel av de månader som finns</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Inner ring families, outer ring their parts; colour follows the family everywhere</source>
        <translation>Inre ringen familjer, yttre deras delar; färgen följer familjen överallt</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Show %n rows</source>
        <translation>
            <numerusform>Visa %n rad</numerusform>
            <numerusform>Visa %n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 of spending</source>
        <translation>%1: %2 av utgifterna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: more came back than was spent</source>
        <translation>%1: mer kom tillbaka än som gick ut</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Most goes to %1: %2 of spending</source>
        <translation>Mest går till %1: %2 av utgifterna</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No spending in these rows</source>
        <translation>Inga utgifter bland raderna</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryView</name>
    <message>
        <location filename="../ui/widgets/categoryview.cpp" line="+91"/>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
</context>
<context>
    <name>saldoscope::CertaintyLegend</name>
    <message>
        <location filename="../ui/widgets/previewtable.cpp" line="+187"/>
        <source>Fields without a sign are sure, ~ is likely, ? asks you to check</source>
        <translation>Fält utan tecken är säkra, ~ är troligt, ? ber dig kontrollera</translation>
    </message>
</context>
<context>
    <name>saldoscope::ChartTwin</name>
    <message>
        <location filename="../ui/widgets/charttwin.cpp" line="+67"/>
        <source>More about this chart</source>
        <translation>Mer om diagrammet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table, copies</source>
        <translation>Tabell, kopior</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as image</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
</context>
<context>
    <name>saldoscope::CollectPage</name>
    <message>
        <location filename="../ui/pages/collectpage.cpp" line="+55"/>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Analysis by a provider</source>
        <translation>Analys hos en leverantör</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Ärendets filer skickas krypterat; leverantörens siffror står bredvid våra.</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <location line="-71"/>
        <location line="+107"/>
        <source>Ask another bank</source>
        <translation>Fråga en bank till</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>New link…</source>
        <translation>Ny länk…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ask the applicant&apos;s banks, read the files you have, let a provider analyse them. All may be used in one case.</source>
        <translation>Fråga den sökandes banker, läs filerna du har, låt en leverantör analysera dem. Allt får användas i ett ärende.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A process of its own, for instance for a co-applicant</source>
        <translation>En egen process, till exempel för en medsökande</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The applicant&apos;s banks, by consent</source>
        <translation>Den sökandes banker, med samtycke</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ask the applicant&apos;s banks</source>
        <translation>Fråga den sökandes banker</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CAMT, MT940, OFX, QIF, CSV, JSON and more, read on this computer.</source>
        <translation>CAMT, MT940, OFX, QIF, CSV, JSON med mera, läses på den här datorn.</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
</context>
<context>
    <name>saldoscope::ComparePage</name>
    <message>
        <location filename="../ui/pages/comparepage.cpp" line="+30"/>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+218"/>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <location line="-213"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counterparty</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only what differs</source>
        <translation>Bara det som skiljer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has answered yet</source>
        <translation>Ingen leverantör har svarat än</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When a provider has worked on this case&apos;s files, its figures stand here beside ours, with the rows the two disagree on. They are never part of our sums.</source>
        <translation>När en leverantör har arbetat med ärendets filer står dess tal här bredvid våra, med raderna som de två är oense om. De ingår aldrig i våra summor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Figures of the provider and of Saldoscope</source>
        <translation>Leverantörens och Saldoscopes tal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows that the two file differently</source>
        <translation>Rader som de två sorterar olika</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which provider</source>
        <translation>Vilken leverantör</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go to Collect</source>
        <translation>Gå till Samla in</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Setting the two beside each other</source>
        <translation>Ställer de två bredvid varandra</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%1 and Saldoscope agree in all %n figures</source>
        <translation>
            <numerusform>%1 och Saldoscope är ense om det enda talet</numerusform>
            <numerusform>%1 och Saldoscope är ense om alla %n tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 differs from Saldoscope in %2 of %n figures</source>
        <translation>
            <numerusform>%1 skiljer sig från Saldoscope i %2 av %n tal</numerusform>
            <numerusform>%1 skiljer sig från Saldoscope i %2 av %n tal</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>all rows filed alike</source>
        <translation>alla rader sorterade lika</translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <location line="+3"/>
        <source>%n rows filed differently</source>
        <translation>
            <numerusform>%n rad sorterad olika</numerusform>
            <numerusform>%n rader sorterade olika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%1 took the files in %n parts and reckoned each by itself: no figure of a part is one of the whole, so only rows are compared</source>
        <translation>
            <numerusform>%1 tog emot filerna i %n del och räknade den för sig: inga av delens siffror gäller helheten, så bara rader jämförs</numerusform>
            <numerusform>%1 tog emot filerna i %n delar och räknade varje del för sig: inga av delarnas siffror gäller helheten, så bara rader jämförs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its figures are in none of our sums</source>
        <translation>dess tal ingår inte i någon av våra summor</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+1"/>
        <source>No figure differs</source>
        <translation>Inget tal skiljer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+30"/>
        <source>Within half a per cent, which is what rounding does.</source>
        <translation>Inom en halv procent, så mycket gör avrundning.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>%1, %2</source>
        <comment>group of figures, figure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the two agree</source>
        <translation>de två är ense</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 against %2</source>
        <comment>theirs, ours</comment>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saldoscope has no such figure; this is what %1 sent, as it sent it.</source>
        <translation>Saldoscope har inget sådant tal; detta är vad %1 sände, som det sändes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The two file these rows differently. Each leads to what the bank sent and to who decided.</source>
        <translation>De två sorterar dessa rader olika. Var och en leder till vad banken sände och vem som avgjorde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No single rows stand behind this figure.</source>
        <translation>Inga enskilda rader står bakom talet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both file the same rows here, so the sums are reckoned otherwise. These are the rows behind ours.</source>
        <translation>Båda sorterar samma rader hit, så summorna räknas på annat sätt. Detta är raderna bakom vår.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not say how it filed each row. These are the rows behind ours.</source>
        <translation>%1 säger inte hur varje rad sorterats. Detta är raderna bakom vår.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sent as</source>
        <translation>Sänt som</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Every row is filed alike</source>
        <translation>Varje rad är sorterad lika</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 does not tell its rows</source>
        <translation>%1 redovisar inte sina rader</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n rows of the provider are not among ours</source>
        <translation>
            <numerusform>%n rad hos leverantören finns inte bland våra</numerusform>
            <numerusform>%n rader hos leverantören finns inte bland våra</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+1"/>
        <source>shielded</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What this row tells is nobody&apos;s business; its kind stays folded away.</source>
        <translation>Vad raden berättar angår ingen; dess slag förblir dolt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter leads to the row: what the bank sent, and who decided.</source>
        <translation>Retur leder till raden: vad banken sände och vem som avgjorde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>saldoscope::CompareWords</name>
    <message>
        <location filename="../ui/models/comparisonwords.cpp" line="+32"/>
        <source>Between two payments</source>
        <translation>Mellan två betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left after fixed costs, a month</source>
        <translation>Kvar efter fasta kostnader per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+86"/>
        <source>Income a month</source>
        <translation>Inkomst per månad</translation>
    </message>
    <message>
        <location line="-85"/>
        <location line="+91"/>
        <source>Full months</source>
        <translation>Hela månader</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>Months with income</source>
        <translation>Månader med inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last payment</source>
        <translation>Sedan senaste utbetalningen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to income</source>
        <translation>Lånebetalningar mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean payment</source>
        <translation>Medelbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Middle payment</source>
        <translation>Medianbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Still expected</source>
        <translation>Väntas ännu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month itself</source>
        <translation>Månaden själv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left after fixed costs</source>
        <translation>Kvar efter fasta kostnader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with a payment, share</source>
        <translation>Andel månader med betalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stability</source>
        <translation>Stabilitet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend a month</source>
        <translation>Trend per månad</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+66"/>
        <source>Repayments a month</source>
        <translation>Återbetalning per månad</translation>
    </message>
    <message>
        <location line="-65"/>
        <source>Months with loans paid out</source>
        <translation>Månader med utbetalda lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with repayments</source>
        <translation>Månader med återbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last loan paid out</source>
        <translation>Sedan senaste utbetalda lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of loans paid out</source>
        <translation>Trend för utbetalda lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of repayments</source>
        <translation>Trend för återbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders that paid out</source>
        <translation>Långivare som betalat ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders repaid</source>
        <translation>Långivare som återbetalas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of all repayments</source>
        <translation>Andel av all återbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of loan</source>
        <translation>Slag av lån</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Times a month</source>
        <translation>Gånger per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum a month</source>
        <translation>Summa per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before the first full month</source>
        <translation>Före första hela månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After the last full month</source>
        <translation>Efter sista hela månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net cash flow</source>
        <translation>Nettokassaflöde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening balance by the statement</source>
        <translation>Ingående saldo enligt utdraget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing balance by the statement</source>
        <translation>Utgående saldo enligt utdraget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits a month, times</source>
        <translation>Insättningar per månad, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month, times</source>
        <translation>Uttag per månad, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits a month</source>
        <translation>Insättningar per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month</source>
        <translation>Uttag i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of deposits</source>
        <translation>Trend för insättningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of withdrawals</source>
        <translation>Trend för uttag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits to income</source>
        <translation>Insättningar mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals to spending</source>
        <translation>Uttag mot utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals to income</source>
        <translation>Uttag mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steady deposits</source>
        <translation>Stadiga insättningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last stake</source>
        <translation>Sedan senaste insatsen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <location line="+19"/>
        <source>Stakes to spending</source>
        <translation>Insatser mot utgifter</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Months with stakes, share</source>
        <translation>Andel månader med insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it casino</source>
        <translation>därav kasino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it lotteries</source>
        <translation>därav lotterier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it betting</source>
        <translation>därav vadhållning</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to regular income</source>
        <translation>Lånebetalningar mot fast inkomst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Regular income, times</source>
        <translation>Fast inkomst, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular income</source>
        <translation>Fast inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular payments, times</source>
        <translation>Fasta betalningar, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular payments</source>
        <translation>Fasta betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings, times</source>
        <translation>Vinster, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Vinster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes, times</source>
        <translation>Insatser, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out, times</source>
        <translation>Utbetalda lån, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out</source>
        <translation>Utbetalda lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repayments, times</source>
        <translation>Återbetalningar, antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repayments</source>
        <translation>Återbetalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Returned payments, times</source>
        <translation>Returnerade betalningar, antal</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+20"/>
        <source>Returned payments</source>
        <translation>Returnerade betalningar</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Housing a month</source>
        <translation>Boende per månad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Living costs a month</source>
        <translation>Levnadskostnader per månad</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A month</source>
        <translation>I månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Child support paid</source>
        <translation>Betalt underhåll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash</source>
        <translation>Kontanter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late charges on loans</source>
        <translation>Dröjsmålsavgifter på lån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This month, mean</source>
        <translation>Denna månad, medel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This month, in all</source>
        <translation>Denna månad, totalt</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Last %n days, a month</source>
        <translation>
            <numerusform>Senaste %n dagen, per månad</numerusform>
            <numerusform>Senaste %n dagarna, per månad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Last %n days, in all</source>
        <translation>
            <numerusform>Senaste %n dagen, totalt</numerusform>
            <numerusform>Senaste %n dagarna, totalt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Income: %1</source>
        <comment>category</comment>
        <translation>Inkomst: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income, the month not yet full</source>
        <translation>Inkomst, månaden som inte är slut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loans: %1</source>
        <comment>kind</comment>
        <translation>Lån: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>For the calculation of what is left to live on</source>
        <translation>Till beräkningen av kvar att leva på</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Category: %1</source>
        <comment>a provider&apos;s word</comment>
        <translation>Kategori: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the provider says this</source>
        <translation>Säger bara leverantören</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>In all, %1</source>
        <comment>currency code</comment>
        <translation>Totalt, %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none seen</source>
        <translation>inga sedda</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a list of its own</source>
        <translation>en egen lista</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>differs</source>
        <translation>skiljer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 %-enh.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionCard</name>
    <message>
        <location filename="../ui/pages/connectionspage.cpp" line="+34"/>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Address: %1</source>
        <translation>Adress: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kept in the keychain, never shown again</source>
        <translation>Sparas i nyckelringen, visas aldrig igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As the provider wrote it</source>
        <translation>Som leverantören skrev det</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kept in memory until the program ends</source>
        <translation>Finns i minnet tills programmet avslutas</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep in keychain</source>
        <translation>Spara i nyckelringen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forget key</source>
        <translation>Glöm nyckeln</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the sandbox&apos;s key</source>
        <translation>Använd sandlådans nyckel</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Webhook…</source>
        <translation>Webhook…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the provider call a server of yours when an analysis is done</source>
        <translation>Låt leverantören anropa en egen server när en analys är klar</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Use for this session</source>
        <translation>Använd i denna session</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Addresses…</source>
        <translation>Adresser…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The paths below the provider&apos;s address, should they be others than expected</source>
        <translation>Sökvägarna under leverantörens adress, om de är andra än väntat</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider&apos;s own addresses, from the next start on.</source>
        <translation>Leverantörens egna adresser, från och med nästa start.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The addresses take effect at the next start.</source>
        <translation>Adresserna gäller från nästa start.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Partner banks…</source>
        <translation>Partnerbanker…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lenders in whose name applicants are asked</source>
        <translation>Långivarna i vars namn sökande tillfrågas</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Key kept</source>
        <translation>Nyckel sparad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider accepts this key.</source>
        <translation>Leverantören godtar nyckeln.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Kept in the keychain of this computer.</source>
        <translation>Sparad i datorns nyckelring.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kept in memory until the program ends.</source>
        <translation>Sparad i minnet tills programmet avslutas.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The key is forgotten.</source>
        <translation>Nyckeln är glömd.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionsPage</name>
    <message>
        <location line="+14"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections to providers, language and look</source>
        <translation>Anslutningar till leverantörer, språk och utseende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a demo session</source>
        <translation>Öppna en demosession</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A second window with a sandbox on this computer as provider and invented customers</source>
        <translation>Ett andra fönster med en sandlåda på datorn som leverantör och påhittade kunder</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Saved profiles of statement tables</source>
        <translation>Sparade profiler för utdragstabeller</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>None yet. Where a file&apos;s columns were corrected before it was added, they can be saved and are used for the next file like it.</source>
        <translation>Inga än. När en fils kolumner har rättats innan den lades till kan de sparas och används för nästa likadana fil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files with the same columns are read this way. Files that were added before stay as they were read.</source>
        <translation>Filer med samma kolumner läses så. Filer som lades till tidigare förblir som de lästes.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n columns without words</source>
        <translation>
            <numerusform>%n kolumn utan rubrik</numerusform>
            <numerusform>%n kolumner utan rubrik</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete the profile %1</source>
        <translation>Radera profilen %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The profile could not be deleted: its folder may not be written to.</source>
        <translation>Profilen kunde inte raderas: det går inte att skriva i mappen.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+7"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Takes effect at the next start</source>
        <translation>Gäller från nästa start</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs dismissals and what you enter; kept on this computer.</source>
        <translation>Undertecknar avfärdanden och det du anger; sparas på denna dator.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide amounts (Ctrl+Shift+H)</source>
        <translation>Dölj belopp (Ctrl+Skift+H)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tell me on the desktop when a process is done</source>
        <translation>Säg till på skrivbordet när en process är klar</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where things are kept</source>
        <translation>Var saker sparas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Keys and credentials</source>
        <translation>Nycklar och inloggning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In the keychain of this computer, nowhere else</source>
        <translation>I datorns nyckelring, ingen annanstans</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In memory, until the program ends</source>
        <translation>I minnet, tills programmet avslutas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases, encrypted with one key each</source>
        <translation>Ärenden, krypterade med var sin nyckel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is sent, and where</source>
        <translation>Vad som skickas, och vart</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only what you hand to a provider, to its address above</source>
        <translation>Bara det du lämnar till en leverantör, till dess adress ovan</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Saldoscope %1</source>
        <translation>Saldoscope %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free software, GPL-3.0-or-later. Sends nothing about its use to anybody.</source>
        <translation>Fri programvara, GPL-3.0-or-later. Skickar inget om sin användning till någon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Licences…</source>
        <translation>Licenser…</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentDoor</name>
    <message>
        <location filename="../ui/pages/consentdoor.cpp" line="+31"/>
        <location line="+107"/>
        <source>Ask the applicant&apos;s banks…</source>
        <translation>Fråga den sökandes banker…</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Enter its key…</source>
        <translation>Ange dess nyckel…</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>No browser could be opened</source>
        <translation>Ingen webbläsare gick att öppna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The link can be copied, scanned or written in a letter.</source>
        <translation>Länken kan kopieras, skannas eller skrivas i ett brev.</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>The applicant opens a link, chooses banks, signs in there and says yes. You see it happen.</source>
        <translation>Den sökande öppnar en länk, väljer banker, loggar in där och säger ja. Du ser det hända.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>New link…</source>
        <translation>Ny länk…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A process of its own, for instance for a co-applicant</source>
        <translation>En egen process, till exempel för en medsökande</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Without a key no bank can be asked; files can be read all the same.</source>
        <translation>Utan nyckel kan ingen bank tillfrågas; filer kan läsas ändå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link is being made…</source>
        <translation>Länken görs…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No link was made. Progress says why.</source>
        <translation>Ingen länk gjordes. Förlopp säger varför.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant has answered. What came is in Progress; one more bank can be asked in the same process.</source>
        <translation>Den sökande har svarat. Det som kom står under Förlopp; en bank till kan tillfrågas i samma process.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant has said yes. The provider is at work; Progress shows how far.</source>
        <translation>Den sökande har sagt ja. Leverantören arbetar; Förlopp visar hur långt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link works for 24 hours. It can be read from the screen, copied, written in a letter or opened here.</source>
        <translation>Länken gäller i 24 timmar. Den kan läsas av från skärmen, kopieras, skickas i ett brev eller öppnas här.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentLanes</name>
    <message>
        <location filename="../ui/consenttold.cpp" line="+77"/>
        <source>The bank says: “%1” The applicant may try again with the same link; other lanes go on.</source>
        <translation>Banken säger: ”%1” Den sökande kan försöka igen med samma länk; andra banor fortsätter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing in at the bank failed. The applicant may try again with the same link; other lanes go on.</source>
        <translation>Inloggningen hos banken misslyckades. Den sökande kan försöka igen med samma länk; andra banor fortsätter.</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="+47"/>
        <source>Check of accounts, by consent</source>
        <translation>Kontokontroll, med samtycke</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Insights, by consent</source>
        <translation>Insikter, med samtycke</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="+21"/>
        <location filename="../ui/consentlanes.cpp" line="+20"/>
        <location line="+75"/>
        <source>Link made</source>
        <translation>Länk gjord</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-75"/>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="+51"/>
        <location filename="../ui/consenttold.cpp" line="+14"/>
        <location filename="../ui/consentlanes.cpp" line="+1"/>
        <source>Consent given</source>
        <translation>Samtycke givet</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="+6"/>
        <location filename="../ui/consentlanes.cpp" line="+0"/>
        <source>Sorted</source>
        <translation>Sorterad</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-19"/>
        <source>Accounts of %1</source>
        <translation>Konton: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Insights of %1</source>
        <translation>Insikter om %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Computed</source>
        <translation>Beräknat</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n times, %1</source>
        <translation>
            <numerusform>%n gång, %1</numerusform>
            <numerusform>%n gånger, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+73"/>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You stopped this. The link may still be open at the applicant&apos;s.</source>
        <translation>Du stoppade detta. Länken kan fortfarande vara öppen hos den sökande.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Making the link</source>
        <translation>Gör länken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetching results</source>
        <translation>Hämtar resultat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next: the results are here. You can go on working.</source>
        <translation>Härnäst: resultaten är här. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Leverantören svarade inte senast; försöken fortsätter av sig själva.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Link lapsed</source>
        <translation>Länken har gått ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody consented before the link stopped working. What was done so far is kept.</source>
        <translation>Ingen samtyckte innan länken slutade gälla. Det som hunnit göras finns kvar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Make a fresh link</source>
        <translation>Gör en ny länk</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="+3"/>
        <location filename="../ui/consentlanes.cpp" line="-62"/>
        <location line="+45"/>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../ui/consentlanes.cpp" line="-43"/>
        <location line="+7"/>
        <source>Show link</source>
        <translation>Visa länken</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/consentlanes.cpp" line="-7"/>
        <location line="+49"/>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-45"/>
        <source>Next: the provider sorts and computes, usually under a minute. You can go on working.</source>
        <translation>Härnäst: leverantören sorterar och beräknar, oftast under en minut. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next: the applicant adds another bank or says yes. You can go on working.</source>
        <translation>Härnäst: den sökande lägger till en bank eller säger ja. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next: the applicant signs in at the bank.</source>
        <translation>Härnäst: den sökande loggar in hos banken.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next: the applicant chooses a bank.</source>
        <translation>Härnäst: den sökande väljer en bank.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next: the applicant opens the link. You can send it, or open it here.</source>
        <translation>Härnäst: den sökande öppnar länken. Du kan skicka den, eller öppna den här.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>See at %1</source>
        <translation>Se hos %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider&apos;s figures…</source>
        <translation>Leverantörens siffror…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Konton och ägare</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open insights</source>
        <translation>Öppna insikter</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n sak i svaret kunde inte läsas. Hela svaret är sparat med ärendet.</numerusform>
            <numerusform>%n saker i svaret kunde inte läsas. Hela svaret är sparat med ärendet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="-4"/>
        <location filename="../ui/consentlanes.cpp" line="+6"/>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Data raderades hos leverantören och den lokala kopian togs bort.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Ask another bank</source>
        <translation>Fråga en bank till</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Compare with Saldoscope</source>
        <translation>Jämför med Saldoscope</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Demo: consent in the applicant&apos;s place</source>
        <translation>Demo: samtyck i den sökandes ställe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demo: withdraw in the applicant&apos;s place…</source>
        <translation>Demo: återkalla i den sökandes ställe…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stop looking</source>
        <translation>Sluta titta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete at the provider and here…</source>
        <translation>Radera hos leverantören och här…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More…</source>
        <translation>Mer…</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="-27"/>
        <source>Bank chosen</source>
        <translation>Bank vald</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetching begun</source>
        <translation>Hämtning påbörjad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All fetched</source>
        <translation>Allt hämtat</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Sorted, computed</source>
        <translation>Sorterat, beräknat</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../ui/consenttold.cpp" line="-12"/>
        <source>Sign-in failed</source>
        <translation>Inloggning misslyckad</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="-2"/>
        <source>Link opened</source>
        <translation>Länken öppnad</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signing in at the bank</source>
        <translation>Loggar in hos banken</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signed in at the bank</source>
        <translation>Inloggad hos banken</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetching transactions</source>
        <translation>Hämtar transaktioner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Transactions fetched</source>
        <translation>Transaktioner hämtade</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sorting</source>
        <translation>Sorterar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Computing</source>
        <translation>Beräknar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready at the provider</source>
        <translation>Klart hos leverantören</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentPanel</name>
    <message>
        <location filename="../ui/widgets/consentpanel.cpp" line="+58"/>
        <location line="+68"/>
        <source>Copy link</source>
        <translation>Kopiera länk</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Letter…</source>
        <translation>Brev…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open here</source>
        <translation>Öppna här</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a fresh link</source>
        <translation>Gör en ny länk</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+89"/>
        <source>Consent link</source>
        <translation>Samtyckeslänk</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>A letter with the link, in Swedish, Finnish or English</source>
        <translation>Ett brev med länken, på svenska, finska eller engelska</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the link in the browser of this computer, for an applicant who sits here</source>
        <translation>Öppna länken i den här datorns webbläsare, för en sökande som sitter här</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>made %1</source>
        <translation>gjord %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>opened %n times, last %1</source>
        <translation>
            <numerusform>öppnad %n gång, senast %1</numerusform>
            <numerusform>öppnad %n gånger, senast %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not opened yet</source>
        <translation>inte öppnad än</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The applicant has answered</source>
        <translation>Den sökande har svarat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Link used</source>
        <translation>Länken är använd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The link stopped working %1</source>
        <translation>Länken slutade gälla %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lapsed</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the applicant did so far is kept.</source>
        <translation>Det den sökande hunnit göra finns kvar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link stops working in</source>
        <translation>Länken slutar gälla om</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>saldoscope::CoverageStrip</name>
    <message>
        <location filename="../ui/widgets/coveragestrip.cpp" line="+40"/>
        <source>balance adds up</source>
        <translation>saldot stämmer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>balance does not add up</source>
        <translation>saldot stämmer inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>balance cannot be checked</source>
        <translation>saldot kan inte kontrolleras</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+113"/>
        <source>Data coverage</source>
        <translation>Datatäckning</translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%n full months</source>
        <translation>
            <numerusform>%n hel månad</numerusform>
            <numerusform>%n hela månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no dates</source>
        <translation>inga datum</translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>hel månad</numerusform>
            <numerusform>hela månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1 of money sorted</source>
        <translation>%1 av pengarna sorterade</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>%1  +%2</source>
        <comment>action, points</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>  +%1</source>
        <comment>points</comment>
        <translation>  +%1</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>%1 of 100, %2</source>
        <translation>%1 av 100, %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>over %1 of money sorted</source>
        <translation>över %1 av pengarna sorterade</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What would lift it</source>
        <translation>Så blir täckningen bättre</translation>
    </message>
    <message numerus="yes">
        <location line="+51"/>
        <source>and %n more accounts</source>
        <translation>
            <numerusform>och %n konto till</numerusform>
            <numerusform>och %n konton till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance chain</source>
        <translation>Saldokedja</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>does not add up</source>
        <translation>stämmer inte</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n stämmer inte</numerusform>
            <numerusform>%n stämmer inte</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>adds up to the cent</source>
        <translation>stämmer på öret</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n stämmer på öret</numerusform>
            <numerusform>%n stämmer på öret</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no balances to check</source>
        <translation>inga saldon att kontrollera</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n utan saldon</numerusform>
            <numerusform>%n utan saldon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::DefinitionPicker</name>
    <message>
        <location filename="../ui/widgets/definitionpicker.cpp" line="+154"/>
        <source>Search the provider&apos;s categories</source>
        <translation>Sök bland leverantörens kategorier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further categories</source>
        <translation>Fler kategorier</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Numbers of the provider&apos;s tree, with commas between</source>
        <translation>Nummer i leverantörens träd, med komma emellan</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+13"/>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Whole numbers, such as 85</source>
        <translation>Heltal, till exempel 85</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Type a category</source>
        <translation>Skriv en kategori</translation>
    </message>
</context>
<context>
    <name>saldoscope::DismissDialog</name>
    <message>
        <location filename="../ui/pages/flagdialogs.cpp" line="+51"/>
        <source>Look past “%1”?</source>
        <translation>Bortse från ”%1”?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. It stays in the list with your reason, and comes back by itself if it grows worse.</source>
        <translation>%1. Den står kvar i listan med ditt skäl, och kommer tillbaka av sig själv om den förvärras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Explained by the applicant</source>
        <translation>Förklarat av sökanden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Seen in other papers</source>
        <translation>Framgår av andra handlingar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Happened once, will not come again</source>
        <translation>Hände en gång, kommer inte igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Does not matter for this loan</source>
        <translation>Saknar betydelse för lånet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep the flag</source>
        <translation>Behåll flaggan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look past it</source>
        <translation>Bortse</translation>
    </message>
</context>
<context>
    <name>saldoscope::DropZone</name>
    <message>
        <location filename="../ui/widgets/dropzone.cpp" line="+44"/>
        <source>Drop statements here</source>
        <translation>Släpp kontoutdrag här</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop statements here, or press Enter to choose files</source>
        <translation>Släpp kontoutdrag här, eller tryck Enter för att välja filer</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Let go to add</source>
        <translation>Släpp för att lägga till</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or choose files  (%1)</source>
        <translation>eller välj filer  (%1)</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Choose statements</source>
        <translation>Välj kontoutdrag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (%1)</source>
        <translation>Kontoutdrag (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>saldoscope::EntryDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+61"/>
        <source>An amount, such as 8 500</source>
        <translation>Ett belopp, t.ex. 8 500</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Per cent a year, such as 8,5</source>
        <translation>Procent per år, t.ex. 8,5</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 to 600 months</source>
        <translation>1 till 600 månader</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <location filename="../ui/errortext.cpp" line="+29"/>
        <source>The provider misses something in the request</source>
        <translation>Leverantören saknar något i begäran</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your files are safe here. Please report this; meanwhile the files can be analysed on this computer.</source>
        <translation>Dina filer är trygga här. Anmäl gärna detta; under tiden kan filerna analyseras på den här datorn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider did not finish in time</source>
        <translation>Leverantören blev inte klar i tid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your files are safe here. Sending them again often helps.</source>
        <translation>Dina filer är trygga här. Att skicka dem igen hjälper ofta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The analysis was already asked for</source>
        <translation>Analysen är redan beställd</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its result is being waited for.</source>
        <translation>Resultatet inväntas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file&apos;s layout is not known there</source>
        <translation>Filens upplägg är inte känt där</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost; it can be read on this computer.</source>
        <translation>Inget är förlorat; den kan läsas på den här datorn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your agreement&apos;s limit of analyses is used up</source>
        <translation>Avtalets antal analyser är förbrukat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work, and files can be analysed on this computer.</source>
        <translation>Filer och sparade ärenden fungerar ändå, och filer kan analyseras på den här datorn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider asks for a pause</source>
        <translation>Leverantören ber om en paus</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+94"/>
        <source>Waiting is automatic.</source>
        <translation>Väntan sköts automatiskt.</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>Something went wrong at the provider</source>
        <translation>Något gick fel hos leverantören</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+8"/>
        <location line="+73"/>
        <location line="+13"/>
        <location line="+2"/>
        <source>Your files are safe here.</source>
        <translation>Dina filer är trygga här.</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>The provider does not know this upload</source>
        <translation>Leverantören känner inte till denna uppladdning</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+83"/>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Dina filer är trygga här och kan skickas igen.</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+83"/>
        <source>The provider no longer has this upload</source>
        <translation>Leverantören har inte längre denna uppladdning</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>The provider does not serve this country</source>
        <translation>Leverantören betjänar inte detta land</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The files can be analysed on this computer, or choose another country for the case.</source>
        <translation>Filerna kan analyseras på den här datorn, eller välj ett annat land för ärendet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+86"/>
        <source>The provider is down for the moment</source>
        <translation>Leverantören ligger nere för tillfället</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Your key has no right to do this</source>
        <translation>Din nyckel har inte rätt till detta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work. Ask your administrator which products your agreement holds.</source>
        <translation>Filer och sparade ärenden fungerar ändå. Fråga din administratör vilka produkter avtalet omfattar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too little data for this analysis</source>
        <translation>För lite data för denna analys</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>More months or more accounts help.</source>
        <translation>Fler månader eller fler konton hjälper.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Together the files are too large for the provider</source>
        <translation>Filerna är tillsammans för stora för leverantören</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+69"/>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Skicka färre åt gången, eller analysera dem på den här datorn.</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The cases were saved by a newer Saldoscope</source>
        <translation>Ärendena sparades av ett nyare Saldoscope</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Install the newer version to open them.</source>
        <translation>Inget ändrades. Installera den nyare versionen för att öppna dem.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file with the cases is damaged</source>
        <translation>Filen med ärendena är skadad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed or deleted. Put a backup in its place, or keep a copy and start anew.</source>
        <translation>Inget ändrades eller raderades. Lägg en säkerhetskopia på dess plats, eller spara en kopia och börja om.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder with the cases cannot be written to</source>
        <translation>Mappen med ärendena går inte att skriva till</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved. Make room for writing, then try again.</source>
        <translation>Det som syns är inte sparat. Ge skrivrätt och försök igen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved yet. Free some space, then try again.</source>
        <translation>Det som syns är inte sparat än. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another program holds the file with the cases</source>
        <translation>Ett annat program håller filen med ärendena</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close the other Saldoscope, then try again.</source>
        <translation>Stäng det andra Saldoscope och försök igen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key in the keychain does not open these cases</source>
        <translation>Nyckeln i nyckelringen öppnar inte dessa ärenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. They open with the keychain they were saved with.</source>
        <translation>Inget ändrades. De öppnas med den nyckelring de sparades med.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Nyckeln till de sparade ärendena finns inte i nyckelringen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Inget ändrades. Lås upp nyckelringen de sparades med och försök igen.</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+57"/>
        <source>The provider cannot be reached</source>
        <translation>Leverantören kan inte nås</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>The provider&apos;s answer is too large</source>
        <translation>Leverantörens svar är för stort</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing of it was used. Your files are safe here.</source>
        <translation>Inget av det användes. Dina filer är trygga här.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider&apos;s address leads elsewhere</source>
        <translation>Leverantörens adress leder någon annanstans</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent there. Check the address, or ask your administrator.</source>
        <translation>Inget skickades dit. Kontrollera adressen eller fråga din administratör.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was sent. Is this computer online? Files and saved cases still work.</source>
        <translation>Inget skickades. Är datorn ansluten? Filer och sparade ärenden fungerar ändå.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The copy could not be written</source>
        <translation>Kopian kunde inte skrivas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file with the cases was not touched. Choose another folder.</source>
        <translation>Filen med ärendena rördes inte. Välj en annan mapp.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saldoscope is already open with these cases</source>
        <translation>Saldoscope är redan öppet med dessa ärenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Close the other window, or the other computer&apos;s, then try again.</source>
        <translation>Inget ändrades. Stäng det andra fönstret, eller det på den andra datorn, och försök igen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk does not take what is written</source>
        <translation>Disken tar inte emot det som skrivs</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved yet. The cases as they were last saved are whole.</source>
        <translation>Det som syns på skärmen är inte sparat än. Ärendena som de senast sparades är hela.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no case to back up</source>
        <translation>Det finns inget ärende att säkerhetskopiera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make a case first.</source>
        <translation>Skapa ett ärende först.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup cannot be written there</source>
        <translation>Säkerhetskopian kan inte skrivas där</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose another folder. The cases are safe here.</source>
        <translation>Välj en annan mapp. Ärendena är trygga här.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no room for the backup</source>
        <translation>Det finns inte plats för säkerhetskopian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was written. Choose another disk, or free some space.</source>
        <translation>Inget skrevs. Välj en annan disk eller frigör utrymme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup could not be written</source>
        <translation>Säkerhetskopian kunde inte skrivas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The cases are safe here. An older backup in that place is whole.</source>
        <translation>Ärendena är trygga här. En äldre säkerhetskopia på samma plats är hel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file cannot be opened</source>
        <translation>Filen kan inte öppnas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Is it still there, and may you read it?</source>
        <translation>Inget ändrades. Finns den kvar, och får du läsa den?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is no backup of Saldoscope</source>
        <translation>Filen är ingen säkerhetskopia från Saldoscope</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Inget ändrades. Välj en annan fil.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup was made by a newer Saldoscope</source>
        <translation>Säkerhetskopian gjordes av ett nyare Saldoscope</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Inget ändrades. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase does not open this backup</source>
        <translation>Lösenfrasen öppnar inte säkerhetskopian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Mind capital letters and spaces.</source>
        <translation>Inget ändrades. Tänk på stora bokstäver och mellanslag.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup is damaged</source>
        <translation>Säkerhetskopian är skadad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed here. Fetch the file again from where it was kept, or take another backup.</source>
        <translation>Inget ändrades här. Hämta filen igen där den förvarades, eller ta en annan säkerhetskopia.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The end of the backup is missing</source>
        <translation>Slutet av säkerhetskopian saknas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed here. It was probably not copied whole: copy it again.</source>
        <translation>Inget ändrades här. Den kopierades troligen inte hel: kopiera den igen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is too little memory to work with the passphrase</source>
        <translation>Det finns för lite minne för att arbeta med lösenfrasen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Close other programs, then try again.</source>
        <translation>Inget ändrades. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Is this computer online? Files and saved cases still work.</source>
        <translation>Är datorn ansluten? Filer och sparade ärenden fungerar ändå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer came in time</source>
        <translation>Inget svar kom i tid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost.</source>
        <translation>Inget är förlorat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider&apos;s identity could not be proven</source>
        <translation>Leverantörens identitet kunde inte styrkas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent. Ask your administrator about the certificate.</source>
        <translation>Inget skickades. Fråga din administratör om certifikatet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider refused the request</source>
        <translation>Leverantören avvisade begäran</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Key not accepted</source>
        <translation>Nyckeln godtogs inte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work.</source>
        <translation>Filer och sparade ärenden fungerar ändå.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Together the files are too large</source>
        <translation>Filerna är tillsammans för stora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>Gränsen är nådd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next try at %1; waiting is automatic.</source>
        <translation>Nästa försök %1; väntan sköts automatiskt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider&apos;s answer could not be understood</source>
        <translation>Leverantörens svar kunde inte tolkas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The other files are not touched.</source>
        <translation>De andra filerna berörs inte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This provider does not offer it</source>
        <translation>Leverantören erbjuder inte detta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose another way, or analyse the files on this computer.</source>
        <translation>Välj ett annat sätt, eller analysera filerna på den här datorn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It could not be saved</source>
        <translation>Det kunde inte sparas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is still on the screen.</source>
        <translation>Det finns kvar på skärmen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keychain of this computer does not answer</source>
        <translation>Datorns nyckelring svarar inte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock it, then try again. Nothing secret was written elsewhere.</source>
        <translation>Lås upp den och försök igen. Inget hemligt skrevs någon annanstans.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This address is not protected</source>
        <translation>Adressen är inte skyddad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent. Only https addresses are used, except on this computer itself.</source>
        <translation>Inget skickades. Bara https-adresser används, utom på själva datorn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost; you can start it again.</source>
        <translation>Inget är förlorat; du kan starta om.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check credentials</source>
        <translation>Kontrollera nyckeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Analyse on this computer</source>
        <translation>Analysera på den här datorn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open settings</source>
        <translation>Öppna inställningar</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file is empty</source>
        <translation>Filen är tom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The format is not known</source>
        <translation>Formatet är inte känt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text is not UTF-8</source>
        <translation>Texten är inte UTF-8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file ends too early</source>
        <translation>Filen slutar för tidigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not valid JSON</source>
        <translation>Detta är inte giltig JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brackets are nested too deeply</source>
        <translation>Parenteserna är för djupt nästlade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file cannot be opened</source>
        <translation>Filen kan inte öppnas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is locked with a password</source>
        <translation>Filen är låst med lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file holds pictures, not text</source>
        <translation>Filen innehåller bilder, inte text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not valid XML</source>
        <translation>Det här är inte giltig XML</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some letters cannot be read</source>
        <translation>Några bokstäver går inte att läsa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something was not understood</source>
        <translation>Något förstods inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something is no bank transaction and was left out</source>
        <translation>Något är ingen banktransaktion och lämnades utanför</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something can be read in two ways</source>
        <translation>Något kan läsas på två sätt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages may be missing</source>
        <translation>Sidor kan saknas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A value is of the wrong kind</source>
        <translation>Ett värde är av fel slag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount cannot be read exactly</source>
        <translation>Ett belopp kan inte läsas exakt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A date does not exist</source>
        <translation>Ett datum finns inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The currency is not known</source>
        <translation>Valutan är inte känd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The stated turnover differs from the rows</source>
        <translation>Angiven omsättning skiljer sig från raderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening balance and rows do not give the closing balance</source>
        <translation>Ingående saldo och rader ger inte utgående saldo</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (expected: %2)</source>
        <translation>%1 (väntat: %2)</translation>
    </message>
</context>
<context>
    <name>saldoscope::EvidenceDrawer</name>
    <message>
        <location filename="../ui/widgets/evidencedrawer.cpp" line="+101"/>
        <location line="+5"/>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close the evidence</source>
        <translation>Stäng underlaget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Space)</source>
        <translation>Stäng (blanksteg)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>What the bank sent</source>
        <translation>Vad banken skickade</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+2"/>
        <source>Who decided, strongest first</source>
        <translation>Vem som avgjorde, starkast först</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change category</source>
        <translation>Ändra kategori</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+2"/>
        <source>What rests on this row</source>
        <translation>Vad som vilar på raden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the whole stream</source>
        <translation>Visa hela strömmen</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Choose a row to see what it rests on</source>
        <translation>Välj en rad för att se vad den vilar på</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+28"/>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>shielded</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>text, payee and kind are shielded</source>
        <translation>text, mottagare och slag är skyddade</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take in again</source>
        <translation>Ta med igen</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2: %3</source>
        <comment>category, how sure, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no choice made</source>
        <translation>inget val gjort</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>says nothing</source>
        <translation>säger inget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not asked, the stronger one counts</source>
        <translation>inte frågad, den starkare gäller</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>so it stays unsorted: %1</source>
        <translation>så den är osorterad: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>left out of every figure</source>
        <translation>utelämnad ur alla siffror</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>worth a look</source>
        <translation>värd en titt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stream: %1</source>
        <translation>Ström: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Existing commitments</source>
        <translation>Befintliga åtaganden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left a month</source>
        <translation>Kvar i månaden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Own transfer</source>
        <translation>Egen överföring</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in no income, in no expense</source>
        <translation>varken inkomst eller utgift</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No key figure</source>
        <translation>Inget nyckeltal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>only the sums of its months</source>
        <translation>bara månadernas summor</translation>
    </message>
</context>
<context>
    <name>saldoscope::EvidenceRows</name>
    <message>
        <location filename="../ui/widgets/figuredrawer.cpp" line="+302"/>
        <source>shielded</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
</context>
<context>
    <name>saldoscope::ExplanationDialog</name>
    <message>
        <location filename="../ui/widgets/explanationdialog.cpp" line="+20"/>
        <source>How “%1” was worked out</source>
        <translation>Så räknades ”%1” ut</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days looked at</source>
        <translation>Dagar som ingår</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows it rests on</source>
        <translation>Rader det vilar på</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not known, so not sure of anything</source>
        <translation>inte känt, alltså inget säkert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Visa raden</numerusform>
            <numerusform>Visa de %n raderna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ExplanationWords</name>
    <message>
        <location filename="../ui/models/explanationwords.cpp" line="+21"/>
        <source>All payments to casinos, betting, poker and lotteries.</source>
        <translation>Alla betalningar till kasinon, vadhållning, poker och lotterier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money from the same firms. Winnings are never income.</source>
        <translation>Pengar från samma företag. Vinster är aldrig inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes less winnings.</source>
        <translation>Insatser minus vinster.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lotteries are left out where they stay under the policy’s limit.</source>
        <translation>Lotterier är inte med om de håller sig under policyns gräns.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shown apart: small lotteries raise no flag.</source>
        <translation>Visas för sig: små lotterier ger ingen flagga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Different days on which something was staked.</source>
        <translation>Olika dagar då något satsades.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over 1 means more is staked than before. A floor keeps small sums from raising it.</source>
        <translation>Över 1 betyder att mer satsas än förut. Ett golv hindrar små belopp från att höja den.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with a stake, of all full months looked at.</source>
        <translation>Månader med insats, av alla hela månader.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What of the stakes was staked within three days after a salary.</source>
        <translation>Vad av insatserna som satsades inom tre dagar efter lön.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment firms that many gambling sites use, and others too. It is in no other figure here.</source>
        <translation>Betalföretag som många spelsajter använder, och andra också. Det ingår inte i något annat tal här.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Different days on which any current account was below zero at the end of the day. Cards and savings accounts are left out.</source>
        <translation>Olika dagar då något lönekonto låg under noll vid dagens slut. Kort och sparkonton är inte med.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only known where the agreed limit is.</source>
        <translation>Bara känt där den avtalade gränsen är känd.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interest and fees the bank charged for overdrawing.</source>
        <translation>Ränta och avgifter som banken tog för övertrassering.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days on which less than a small share of the income was left.</source>
        <translation>Dagar då mindre än en liten del av inkomsten var kvar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From payday until a tenth of the pay is left: the median of six pay periods.</source>
        <translation>Från lönedag tills en tiondel av lönen är kvar: medianen av sex löneperioder.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the last six pay periods, those in which the pay was gone within days.</source>
        <translation>Av de sex senaste löneperioderna, de där lönen tog slut inom dagar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the lowest balances of six pay periods, in months of spending.</source>
        <translation>Medel av de lägsta saldona i sex löneperioder, i månader av utgifter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance of 90 days, in months of spending.</source>
        <translation>Medelsaldo för 90 dagar, i månader av utgifter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean spread of the days of a month, against the mean balance.</source>
        <translation>Dagarnas medelspridning inom en månad, mot medelsaldot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The middle of all slopes between two month ends (Theil–Sen).</source>
        <translation>Medianen av alla lutningar mellan två månadsslut (Theil–Sen).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Six full months. Over 100 % more goes out than comes in.</source>
        <translation>Sex hela månader. Över 100 % går mer ut än in.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All rows of current accounts, a month.</source>
        <translation>Alla rader på lönekonton, per månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment and its way back within five bank days are one event, with its fee.</source>
        <translation>En betalning och dess retur inom fem bankdagar är en händelse, med sin avgift.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees and claims found in texts and in bills that cost the fee more than usual. Fees that were paid back are left out.</source>
        <translation>Påminnelser och krav funna i texter och i räkningar som kostade avgiften mer än vanligt. Återbetalda avgifter är inte med.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits over the limit below.</source>
        <translation>Insättningar över gränsen nedan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash is never taken for income.</source>
        <translation>Kontanter räknas aldrig som inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three full months against the three before.</source>
        <translation>Senaste tre hela månaderna mot de tre före.</translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureDrawer</name>
    <message>
        <location filename="../ui/widgets/figuredrawer.cpp" line="-175"/>
        <location line="+5"/>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close the evidence</source>
        <translation>Stäng underlaget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Space)</source>
        <translation>Stäng (mellanslag)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How it was worked out</source>
        <translation>Så räknades det ut</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+1"/>
        <source>The numbers in it</source>
        <translation>Talen i den</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Method and data</source>
        <translation>Metod och data</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Rows behind it</source>
        <translation>Raderna bakom</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose a line to see what it rests on</source>
        <translation>Välj en rad för att se vad den vilar på</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Read off the rows</source>
        <translation>Avläst ur raderna</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None: it comes from a table, not from the statements.</source>
        <translation>Inga: talet kommer ur en tabell, inte ur kontoutdragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None: it was entered, or reckoned from figures that have rows of their own.</source>
        <translation>Inga: det angavs, eller räknades ur tal som har egna rader.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None were seen.</source>
        <translation>Inga har setts.</translation>
    </message>
    <message numerus="yes">
        <location line="-6"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Visa %n rad</numerusform>
            <numerusform>Visa de %n raderna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureTable</name>
    <message>
        <location filename="../ui/widgets/figuretable.cpp" line="+116"/>
        <source>counted, X leaves it out</source>
        <translation>räknas, X tar bort den</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not counted, X takes it in</source>
        <translation>räknas inte, X tar med den</translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureWords</name>
    <message>
        <location filename="../ui/models/figurewords.cpp" line="+51"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 months</source>
        <translation>%1 månader</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Income found</source>
        <translation>Funna inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income the policy allows</source>
        <translation>Inkomster som policyn godtar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salaries</source>
        <translation>Löner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share that ends by its nature</source>
        <translation>Andel som är tidsbegränsad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the last twelve full months</source>
        <translation>Medel av de tolv senaste hela månaderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread between months</source>
        <translation>Spridning mellan månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poorest month against the middle one</source>
        <translation>Sämsta månaden mot medianen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend a month</source>
        <translation>Trend per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend as Nordigen reckons</source>
        <translation>Trend enligt Nordigens räknesätt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last payment</source>
        <translation>Sedan senaste utbetalningen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income that counts, three full months</source>
        <translation>Inkomst som räknas, tre hela månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the first salary</source>
        <translation>Sedan första lönen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last salary</source>
        <translation>Sedan senaste lönen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs found</source>
        <translation>Funna tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months in a row with a payment</source>
        <translation>Månader i följd med betalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months in which something was saved</source>
        <translation>Månader då något sparades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three payments against twelve</source>
        <translation>Tre senaste utbetalningarna mot tolv</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Debt service</source>
        <translation>Lånekostnad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it for the home</source>
        <translation>varav för bostaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service to income (DSTI)</source>
        <translation>Lånekostnad mot inkomst (DSTI)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing cost to income</source>
        <translation>Boendekostnad mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to all income</source>
        <translation>Lånebetalningar mot alla inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active lenders</source>
        <translation>Aktiva långivare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the newest loan</source>
        <translation>Sedan senaste lånet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans taken close together (stacking)</source>
        <translation>Lån tagna tätt (stacking)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalment plans running</source>
        <translation>Pågående delbetalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalments to income</source>
        <translation>Delbetalningar mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late payments</source>
        <translation>Sena betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on and from high-cost credit</source>
        <translation>Betalningar till och från högkostnadskredit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders the applicant did not name</source>
        <translation>Långivare som sökanden inte uppgav</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to lenders, newer against older months</source>
        <translation>Betalt till långivare, nyare mot äldre månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service to income, with the new loan</source>
        <translation>Lånekostnad mot inkomst, med nya lånet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stressed debt service to income</source>
        <translation>Stressad lånekostnad mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on at the stressed rate</source>
        <translation>Kvar att leva på vid stressad ränta</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staked</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Won back</source>
        <translation>Vinster tillbaka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost, net</source>
        <translation>Förlust, netto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income</source>
        <translation>Insatser mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to spending</source>
        <translation>Insatser mot utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income, small lotteries left out</source>
        <translation>Insatser mot inkomst, utan små lotterier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income, last three months</source>
        <translation>Insatser mot inkomst, senaste tre månaderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lotteries</source>
        <translation>Lotterier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days with stakes</source>
        <translation>Dagar med insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most in one day</source>
        <translation>Mest på en dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last stake</source>
        <translation>Sedan senaste insatsen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three months against the three before</source>
        <translation>Senaste tre månaderna mot de tre före</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with stakes</source>
        <translation>Månader med insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staked within three days of pay</source>
        <translation>Insatser inom tre dagar från lön</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To payment firms often used for it</source>
        <translation>Till betalföretag som ofta används för det</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Days below zero</source>
        <translation>Dagar under noll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days beyond the agreed limit, last 90 days</source>
        <translation>Dagar över avtalad gräns, senaste 90 dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charges for overdrawing, last year</source>
        <translation>Avgifter för övertrassering, senaste året</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days with almost nothing, last 90 days</source>
        <translation>Dagar med nästan inget, senaste 90 dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days the pay lasts</source>
        <translation>Dagar lönen räcker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay periods that ran empty early, of six</source>
        <translation>Löneperioder som tog slut tidigt, av sex</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest balances against a month&apos;s spending</source>
        <translation>Lägsta saldon mot en månads utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance, last 90 days</source>
        <translation>Medelsaldo, senaste 90 dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance against a month&apos;s spending</source>
        <translation>Medelsaldo mot en månads utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest balance, last year</source>
        <translation>Lägsta saldo, senaste året</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Swing within a month</source>
        <translation>Svängning inom en månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread of the money in between months</source>
        <translation>Spridning i pengar in mellan månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of the balance at month&apos;s end</source>
        <translation>Trend för saldot vid månadsslut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out against money in</source>
        <translation>Pengar ut mot pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On savings accounts</source>
        <translation>På sparkonton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net cash flow</source>
        <translation>Nettokassaflöde</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Returned payments</source>
        <translation>Returnerade betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned in all, last year</source>
        <translation>Returnerat totalt, senaste året</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees, last year</source>
        <translation>Påminnelseavgifter, senaste året</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bailiff</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Child maintenance claims</source>
        <translation>Krav på underhållsbidrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Penalties on loans</source>
        <translation>Straffavgifter på lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dishonoured payments</source>
        <translation>Betalningar utan täckning</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: payments a month</source>
        <translation>%1: betalningar i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: paid a month</source>
        <translation>%1: betalt i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: since the last</source>
        <translation>%1: sedan senaste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: payments</source>
        <translation>%1: betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: money back</source>
        <translation>%1: pengar tillbaka</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Cash taken out</source>
        <translation>Kontantuttag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in</source>
        <translation>Kontantinsättningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month</source>
        <translation>Uttag i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash deposits a month</source>
        <translation>Kontantinsättningar i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash taken out against spending</source>
        <translation>Kontantuttag mot utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in against income</source>
        <translation>Kontantinsättningar mot inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash taken out, change over three months</source>
        <translation>Kontantuttag, ändring över tre månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large cash deposits, last 90 days</source>
        <translation>Stora kontantinsättningar, senaste 90 dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A cash deposit is large from</source>
        <translation>En kontantinsättning är stor från</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days without rows</source>
        <translation>Dagar utan rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Points for the holder&apos;s name</source>
        <translation>Poäng för kontohavarens namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the newest row</source>
        <translation>Sedan nyaste raden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missing between two balances</source>
        <translation>Saknas mellan två saldon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated turnover against the sum of the rows</source>
        <translation>Uppgiven omsättning mot radernas summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts without rows</source>
        <translation>Konton utan rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows outside the stated period</source>
        <translation>Rader utanför uppgiven period</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows with a value date far away</source>
        <translation>Rader med valutadag långt bort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows on days this bank never books</source>
        <translation>Rader på dagar då banken aldrig bokför</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money that goes where we cannot look</source>
        <translation>Pengar som går dit vi inte ser</translation>
    </message>
    <message numerus="yes">
        <location line="+55"/>
        <source>In the middle of %n values</source>
        <translation>
            <numerusform>I mitten av %n värde</numerusform>
            <numerusform>I mitten av %n värden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1, last %2 days</source>
        <translation>%1, senaste %2 dagarna</translation>
    </message>
</context>
<context>
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+33"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Provider&apos;s figures</source>
        <translation>Leverantörens siffror</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What %1 says</source>
        <translation>Vad %1 säger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As delivered, with its own names. These figures stand beside ours and are never part of our sums.</source>
        <translation>Som levererat, med egna namn. Siffrorna står bredvid våra och ingår aldrig i våra summor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Figures of the provider</source>
        <translation>Leverantörens siffror</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>saldoscope::FilterChip</name>
    <message>
        <location filename="../ui/widgets/basics.cpp" line="+202"/>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to remove</source>
        <translation>Tryck för att ta bort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this filter (Delete)</source>
        <translation>Ta bort filtret (Delete)</translation>
    </message>
</context>
<context>
    <name>saldoscope::FlagWords</name>
    <message>
        <location filename="../ui/models/flagwords.cpp" line="+24"/>
        <source>No income that counts</source>
        <translation>Ingen inkomst som räknas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income unclear</source>
        <translation>Inkomsten är oklar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Main salary is late</source>
        <translation>Huvudlönen är sen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Main salary has ended</source>
        <translation>Huvudlönen har upphört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary has fallen</source>
        <translation>Lönen har sjunkit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New employment</source>
        <translation>Ny anställning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most income ends by its nature</source>
        <translation>Det mesta av inkomsten är tidsbegränsat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income swings between months</source>
        <translation>Inkomsten svänger mellan månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the employer</source>
        <translation>Kontrollera arbetsgivaren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several loans close together</source>
        <translation>Flera lån tätt inpå varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loan in the last 30 days</source>
        <translation>Nytt lån senaste 30 dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High-cost credit</source>
        <translation>Högkostnadskredit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many instalment plans</source>
        <translation>Många delbetalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lender not declared</source>
        <translation>Långivare ej uppgiven</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late loan payments</source>
        <translation>Sena lånebetalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service takes much of the income</source>
        <translation>Lånen tar mycket av inkomsten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing left to live on at the stressed rate</source>
        <translation>Inget kvar att leva på vid stressad ränta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Little left to live on</source>
        <translation>Lite kvar att leva på</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No housing cost seen</source>
        <translation>Ingen boendekostnad sedd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling takes much of the income</source>
        <translation>Spel tar mycket av inkomsten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling grows</source>
        <translation>Spelandet ökar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments that may be gambling</source>
        <translation>Betalningar som kan vara spel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned payments</source>
        <translation>Returnerade betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees</source>
        <translation>Påminnelseavgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Penalties on loans</source>
        <translation>Straffavgifter på lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many days below zero</source>
        <translation>Många dagar under noll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Below zero at times</source>
        <translation>Under noll ibland</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charged for overdrawing</source>
        <translation>Avgift för övertrassering</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay is gone early</source>
        <translation>Lönen tar slut tidigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many days with almost nothing</source>
        <translation>Många dagar med nästan inget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thin buffer</source>
        <translation>Tunn buffert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Low balance for the spending</source>
        <translation>Lågt saldo för utgifterna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance swings widely</source>
        <translation>Saldot svänger kraftigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance is falling</source>
        <translation>Saldot sjunker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More goes out than comes in</source>
        <translation>Mer går ut än kommer in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large cash deposits</source>
        <translation>Stora kontantinsättningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data cover too little</source>
        <translation>Underlaget täcker för lite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes where we cannot look</source>
        <translation>Pengar går dit vi inte ser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible gap in the statements</source>
        <translation>Möjlig lucka i utdragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldon följer inte av varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the statement itself</source>
        <translation>Kontrollera själva utdraget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holder&apos;s name differs from the applicant&apos;s</source>
        <translation>Kontohavarens namn är inte sökandens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are old</source>
        <translation>Underlaget är gammalt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <comment>flag, payee or account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (limit %2)</source>
        <translation>%1 (gräns %2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at this</source>
        <translation>Titta på detta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serious</source>
        <translation>Allvarligt</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Buffer of two months and more</source>
        <translation>Buffert på två månader eller mer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never below zero in a year</source>
        <translation>Aldrig under noll på ett år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt is falling</source>
        <translation>Skulden minskar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saves every month</source>
        <translation>Sparar varje månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steady income</source>
        <translation>Stadig inkomst</translation>
    </message>
</context>
<context>
    <name>saldoscope::Format</name>
    <message>
        <location filename="../ui/format.cpp" line="+61"/>
        <source>kronor</source>
        <translation>kronor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pounds</source>
        <translation>pund</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not known (nothing of the kind in the data)</source>
        <translation>inte känt (inget sådant i data)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (too few months)</source>
        <translation>inte känt (för få månader)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (no balance in this file)</source>
        <translation>inte känt (inget saldo i filen)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (several currencies, no rate)</source>
        <translation>inte känt (flera valutor, ingen kurs)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (account left out)</source>
        <translation>inte känt (kontot utelämnat)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not shown (shielded)</source>
        <translation>visas inte (skyddat)</translation>
    </message>
</context>
<context>
    <name>saldoscope::HouseholdDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+28"/>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who lives on the income. Living costs follow from ages; nothing is guessed.</source>
        <translation>Vilka som lever på inkomsten. Levnadskostnader följer av åldrarna; inget gissas.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ages of adults</source>
        <translation>Vuxnas åldrar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>35, 38; 35o eats lunch out</source>
        <translation>35, 38; 35o äter lunch ute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages of 18 and more, such as 35, 38</source>
        <translation>Åldrar från 18, t.ex. 35, 38</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Child benefit suggests %n children</source>
        <translation>
            <numerusform>Barnbidraget tyder på %n barn</numerusform>
            <numerusform>Barnbidraget tyder på %n barn</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>8, 5; 9m is nine months old</source>
        <translation>8, 5; 9m är nio månader gammal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages of children</source>
        <translation>Barnens åldrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages under 18, such as 8, 5 or 9m</source>
        <translation>Åldrar under 18, t.ex. 8, 5 eller 9m</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Gross income of the household a year, %1</source>
        <translation>Hushållets bruttoinkomst per år, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the debt ratio; leave empty where not known</source>
        <translation>För skuldkvoten; lämna tomt om okänt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Costs no template holds, %1 a month</source>
        <translation>Kostnader utanför schablonen, %1 i månaden</translation>
    </message>
</context>
<context>
    <name>saldoscope::HousingDialog</name>
    <message>
        <location line="+35"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is entered here stands instead of what the data show. Leave all empty to use the data.</source>
        <translation>Det som anges här gäller i stället för underlaget. Lämna allt tomt för att använda underlaget.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>seen: %1</source>
        <translation>sett: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none seen in the data</source>
        <translation>inget sett i underlaget</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rent or fee, %1 a month</source>
        <translation>Hyra eller avgift, %1 i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running costs, %1 a month</source>
        <translation>Driftskostnad, %1 i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heating, water, waste, insurance</source>
        <translation>värme, vatten, avfall, försäkring</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value of the home, %1</source>
        <translation>Bostadens värde, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amortisation follows from it</source>
        <translation>Amorteringen följer av det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to pay, %1</source>
        <translation>Kvar att betala, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amortised on, %1</source>
        <translation>Amorteringsunderlag, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rate, %</source>
        <translation>Ränta, %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Months left</source>
        <translation>Månader kvar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans on the home</source>
        <translation>Lån på bostaden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home loan %1, %2</source>
        <translation>Bolån %1, %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::IncomePage</name>
    <message>
        <location filename="../ui/pages/incomepage.cpp" line="+32"/>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+308"/>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <location line="-308"/>
        <location line="+34"/>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Use</source>
        <translation>Används</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Regular</source>
        <translation>Takt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Mån.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payday</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Shielded</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Several payers</source>
        <translation>Flera betalare</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Income by month and source, as a table</source>
        <translation>Inkomst per månad och källa, som tabell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter…</source>
        <translation>Ange…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sources of income</source>
        <translation>Inkomstkällor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of income</source>
        <translation>Inkomsttal</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not counted</source>
        <translation>Räknas inte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income by month and source</source>
        <translation>Inkomst per månad och källa</translation>
    </message>
    <message>
        <location line="+167"/>
        <source>Change %1…</source>
        <translation>Ändra %1…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 away</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another amount for %1…</source>
        <translation>Annat belopp för %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Count %1 by the policy again</source>
        <translation>Räkna %1 enligt policyn igen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Accept as the same job</source>
        <translation>Godta som samma arbete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the new name back</source>
        <translation>Ta tillbaka det nya namnet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An income no row shows…</source>
        <translation>En inkomst som ingen rad visar…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 used, %2 found, %3 allowed by the policy</source>
        <translation>%1 används, %2 funnet, %3 godtas av policyn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used: %1</source>
        <translation>Använd inkomst: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found, %1</source>
        <translation>Funnet, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted, %1</source>
        <translation>Räknat, %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No income was found in these rows</source>
        <translation>Ingen inkomst hittades i de här raderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No income was found</source>
        <translation>Ingen inkomst hittades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No money in that repeats, and none of a kind that is income.</source>
        <translation>Inga pengar in som återkommer, och inga av ett slag som är inkomst.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1, the main one</source>
        <translation>%1, huvudinkomsten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, through an invoicing firm</source>
        <translation>%1, via egenanställningsföretag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, ends by its nature</source>
        <translation>%1, tidsbegränsad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, entered by you</source>
        <translation>%1, angiven av dig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, before: %2</source>
        <comment>kind, the payer&apos;s old name</comment>
        <translation>%1, förut: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1/12</source>
        <comment>months with a payment of the last twelve</comment>
        <translation>%1/12</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 counted</source>
        <translation>%1 räknas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not counted</source>
        <translation>räknas inte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How steady</source>
        <translation>Hur stadig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In a row</source>
        <translation>I följd</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your reason</source>
        <translation>Din anledning</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Salary score</source>
        <translation>Lönepoäng</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed %1</source>
        <translation>Ändrad %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Perhaps the same job under a new name</source>
        <translation>Kanske samma jobb under nytt namn</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+25"/>
        <source>%1 → %2</source>
        <comment>payer before, payer after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="-22"/>
        <source>%n days between them</source>
        <translation>
            <numerusform>%n dag emellan</numerusform>
            <numerusform>%n dagar emellan</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a proposal</source>
        <translation>ett förslag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One payer ended and another began shortly after with about the same pay. Nothing was changed by it: ask the applicant. A tick makes one job of the two.</source>
        <translation>En utbetalare slutade och en annan började kort därefter med ungefär samma lön. Inget ändrades av det: fråga sökanden. En bock gör ett arbete av de två.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Last of the old</source>
        <translation>Sista från den gamla</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+22"/>
        <source>First of the new</source>
        <translation>Första från den nya</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>The new one pays</source>
        <translation>Den nya betalar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>%1 mer</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One job under two names, accepted by you</source>
        <translation>Ett arbete under två namn, godtaget av dig</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>new name since %1</source>
        <translation>nytt namn sedan %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>one job</source>
        <translation>ett arbete</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both payers&apos; payments are one stream: rhythm, medians and months in a row follow. The tick takes it back.</source>
        <translation>Båda utbetalarnas betalningar är en serie: rytm, medianer och månader i rad följer. Bocken tar tillbaka det.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Accepted by</source>
        <translation>Godtaget av</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Everything that can be income and still comes, before any policy.</source>
        <translation>Allt som kan vara inkomst och ännu kommer, före varje policy.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the lender&apos;s policy counts of it, with its haircut on irregular income.</source>
        <translation>Vad långivarens policy räknar av det, med avdrag för oregelbunden inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After your choices. Every ratio of this case is reckoned against it.</source>
        <translation>Efter dina val. Ärendets alla kvoter räknas mot den.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salaries alone, without those that are only perhaps one.</source>
        <translation>Bara löner, utan dem som bara kanske är det.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All benefits that count, whatever their kind.</source>
        <translation>Alla bidrag som räknas, av alla slag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the income used, what ends by its nature: parental leave, sickness, unemployment, studies.</source>
        <translation>Av använd inkomst det som är tidsbegränsat: föräldraledighet, sjukdom, arbetslöshet, studier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the sources in use, own transfers out.</source>
        <translation>Av källorna i bruk, utan egna överföringar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Standard deviation of the full months divided by their mean.</source>
        <translation>De hela månadernas standardavvikelse delad med deras medel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The poorest full month divided by the one in the middle.</source>
        <translation>Den sämsta hela månaden delad med medianmånaden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The middle of all slopes between two months (Theil–Sen), against the middle month.</source>
        <translation>Medianen av alla lutningar mellan två månader (Theil–Sen), mot medianmånaden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the main salary: median of the newest three payments divided by that of twelve.</source>
        <translation>För huvudlönen: medianen av de tre nyaste utbetalningarna delad med tolvs.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the newest payment of a source in use to the last day of the data.</source>
        <translation>Från den nyaste utbetalningen av en källa i bruk till underlagets sista dag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted least squares, only to stand beside a provider&apos;s figure.</source>
        <translation>Viktade minsta kvadrater, bara för att stå bredvid leverantörens tal.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Income differs by %1 between months</source>
        <translation>Inkomsten skiljer %1 mellan månader</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sources of income</source>
        <translation>
            <numerusform>%n inkomstkälla</numerusform>
            <numerusform>%n inkomstkällor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By month and source, highest month named, %1</source>
        <translation>Per månad och källa, högsta månaden angiven, %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, %2</source>
        <comment>payer, month</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::InsightWords</name>
    <message>
        <location filename="../ui/models/insightwords.cpp" line="+21"/>
        <source>Salary</source>
        <translation>Lön</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own business</source>
        <translation>Eget företag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gig work</source>
        <translation>Gigarbete</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State pension</source>
        <translation>Allmän pension</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Occupational pension</source>
        <translation>Tjänstepension</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Parental benefit</source>
        <translation>Föräldrapenning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sickness benefit</source>
        <translation>Sjukpenning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unemployment benefit</source>
        <translation>Arbetslöshetsersättning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Study grant</source>
        <translation>Studiebidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Child benefit</source>
        <translation>Barnbidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing benefit</source>
        <translation>Bostadsbidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Social assistance</source>
        <translation>Försörjningsstöd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefit</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State aid</source>
        <translation>Statligt stöd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance</source>
        <translation>Underhållsbidrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rent received</source>
        <translation>Hyresinkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax refund</source>
        <translation>Skatteåterbäring</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurance</source>
        <translation>Försäkring</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Employer, not salary</source>
        <translation>Arbetsgivare, ej lön</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other regular income</source>
        <translation>Annan regelbunden inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One-off</source>
        <translation>Engångs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From other people</source>
        <translation>Från andra personer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in</source>
        <translation>Kontantinsättningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unidentified</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+59"/>
        <source>Study loan</source>
        <translation>Studielån</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>Loan paid out</source>
        <translation>Utbetalt lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Vinster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund</source>
        <translation>Återbetalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own money</source>
        <translation>Egna pengar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Counted by you</source>
        <translation>Räknas av dig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not allowed</source>
        <translation>Godtas ej</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer comes</source>
        <translation>Kommer inte längre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few months</source>
        <translation>För få månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perhaps a salary</source>
        <translation>Kanske lön</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left out by you</source>
        <translation>Borttagen av dig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other holder&apos;s</source>
        <translation>Den andres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other currency</source>
        <translation>Annan valuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only outliers</source>
        <translation>Bara avvikare</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Counted: the lower of two medians, that of the newest payments and that of a year, brought to a month.</source>
        <translation>Räknas: den lägre av två medianer, de nyaste utbetalningarnas och ett års, omräknad till månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but the lender&apos;s policy counts no income of this kind.</source>
        <translation>Funnen, men långivarens policy räknar inte sådan inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but the payments are late or have ended.</source>
        <translation>Funnen, men utbetalningarna är sena eller har upphört.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but without a rhythm and in too few of the last twelve months.</source>
        <translation>Funnen, men utan rytm och i för få av de tolv senaste månaderna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perhaps a salary. It is not counted until you say so.</source>
        <translation>Kanske lön. Den räknas inte förrän du säger det.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, and left out by you.</source>
        <translation>Funnen, och borttagen av dig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to the other holder of a joint account, who does not apply.</source>
        <translation>Betald till den andra innehavaren av ett gemensamt konto, som inte är sökande.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In another currency, for which there is no rate.</source>
        <translation>I en annan valuta, som det saknas kurs för.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only payments far from the usual were seen: there is nothing to take a median of.</source>
        <translation>Bara utbetalningar långt från det vanliga har setts: det finns inget att ta median av.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mortgage</source>
        <translation>Bolån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing company loan</source>
        <translation>Bostadsbolagslån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car loan</source>
        <translation>Billån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsecured loan</source>
        <translation>Blancolån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Credit card</source>
        <translation>Kreditkort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Credit line</source>
        <translation>Kontokredit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalments (BNPL)</source>
        <translation>Delbetalning (BNPL)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High-cost credit</source>
        <translation>Högkostnadskredit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pawn</source>
        <translation>Pantlån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peer lending</source>
        <translation>Lån mellan personer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan of unknown kind</source>
        <translation>Lån av okänt slag</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>upphört</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Casino</source>
        <translation>Kasino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Betting</source>
        <translation>Vadhållning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lottery</source>
        <translation>Lotteri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charity lottery</source>
        <translation>Välgörenhetslotteri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poker</source>
        <translation>Poker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other games</source>
        <translation>Andra spel</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reminder fee</source>
        <translation>Påminnelseavgift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee of a claim</source>
        <translation>Inkassoavgift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fee on a bill</source>
        <translation>Påminnelseavgift på räkning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee of a claim on a bill</source>
        <translation>Inkassoavgift på räkning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Penalty on a loan</source>
        <translation>Straffavgift på lån</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldon följer inte av varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated turnover is not the sum of the rows</source>
        <translation>Uppgiven omsättning är inte radernas summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An account without rows</source>
        <translation>Ett konto utan rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows outside the stated period</source>
        <translation>Rader utanför uppgiven period</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date far from booking date</source>
        <translation>Valutadag långt från bokföringsdag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bookings on days this bank never books</source>
        <translation>Bokningar på dagar då banken aldrig bokför</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Money goes back to the payer</source>
        <translation>Pengar går tillbaka till betalaren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer has the applicant&apos;s name</source>
        <translation>Betalaren har sökandens namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments began shortly ago</source>
        <translation>Utbetalningarna började nyligen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Round amounts</source>
        <translation>Jämna belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money leaves at once</source>
        <translation>Pengarna går vidare genast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never a different amount</source>
        <translation>Aldrig ett annat belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in just before</source>
        <translation>Kontanter insatta strax före</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing an employer&apos;s payment has</source>
        <translation>Inget av det en lön brukar ha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unusual payday</source>
        <translation>Ovanlig lönedag</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No income that the policy counts in three full months.</source>
        <translation>Ingen inkomst som policyn räknar på tre hela månader.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money comes in, but nobody can say what it is.</source>
        <translation>Pengar kommer in, men ingen kan säga vad det är.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The main salary has not come on its usual day.</source>
        <translation>Huvudlönen kom inte på sin vanliga dag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The main salary has not come for several paydays.</source>
        <translation>Huvudlönen har uteblivit flera lönedagar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last three salaries are clearly lower than those of a year.</source>
        <translation>De tre senaste lönerna är klart lägre än ett års löner.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The salary has come for a short time only; a trial period may still run.</source>
        <translation>Lönen har bara kommit en kort tid; en provanställning kan pågå.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much of the income is a benefit that ends by its nature.</source>
        <translation>Mycket av inkomsten är bidrag som är tidsbegränsade.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income differs much from month to month.</source>
        <translation>Inkomsten skiljer sig mycket från månad till månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The salary lacks what salaries usually have. Ask for a payslip or the employer.</source>
        <translation>Lönen saknar det löner brukar ha. Be om lönespecifikation eller kontakta arbetsgivaren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several loans were taken within a short time.</source>
        <translation>Flera lån togs inom kort tid.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A loan was paid out shortly ago; registers may not know of it yet.</source>
        <translation>Ett lån betalades ut nyligen; register kanske inte känner till det ännu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Short loans with a high cost were taken or repaid.</source>
        <translation>Korta lån med hög kostnad har tagits eller betalats.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several purchases are being paid off at a time.</source>
        <translation>Flera köp betalas av samtidigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A lender is paid whom the applicant did not name.</source>
        <translation>En långivare betalas som sökanden inte uppgav.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on loans came late.</source>
        <translation>Lånebetalningar kom sent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interest and repayments take a large share of the income.</source>
        <translation>Ränta och amortering tar en stor del av inkomsten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After all costs nothing is left at the stressed rate.</source>
        <translation>Efter alla kostnader är inget kvar vid stressad ränta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After all costs little is left for each adult.</source>
        <translation>Efter alla kostnader är lite kvar för varje vuxen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a housing cost it cannot be told what is left to live on.</source>
        <translation>Utan boendekostnad går det inte att säga vad som är kvar att leva på.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part of the income is staked.</source>
        <translation>En del av inkomsten spelas bort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A large part of the income is staked.</source>
        <translation>En stor del av inkomsten spelas bort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More was staked in the last three months than in the three before.</source>
        <translation>Mer har satsats de senaste tre månaderna än de tre före.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes to payment firms that are often used for gambling. It may be something else.</source>
        <translation>Pengar går till betalföretag som ofta används för spel. Det kan vara något annat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A debt collector was paid lately.</source>
        <translation>Ett inkassoföretag har nyligen fått betalt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bailiff was paid within a year.</source>
        <translation>Kronofogden har fått betalt inom ett år.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments came back because the money was not there.</source>
        <translation>Betalningar kom tillbaka för att pengarna inte räckte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bills were paid late, with fees.</source>
        <translation>Räkningar betalades sent, med avgifter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A lender charged a penalty for a late payment.</source>
        <translation>En långivare tog ut straffavgift för sen betalning.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero on many of the last 90 days.</source>
        <translation>Kontot låg under noll många av de senaste 90 dagarna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero on some days.</source>
        <translation>Kontot låg under noll några dagar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bank charged for overdrawing.</source>
        <translation>Banken tog betalt för övertrassering.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In most pay periods a tenth of the pay was left after a few days.</source>
        <translation>I de flesta löneperioder fanns en tiondel av lönen kvar efter några dagar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On many days almost nothing was on the account.</source>
        <translation>Många dagar fanns nästan inget på kontot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lowest balances cover little of a month&apos;s spending.</source>
        <translation>De lägsta saldona täcker lite av en månads utgifter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The mean balance covers little of a month&apos;s spending.</source>
        <translation>Medelsaldot täcker lite av en månads utgifter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances differ much within a month.</source>
        <translation>Saldot skiljer sig mycket inom en månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month by month less is left on the account.</source>
        <translation>Månad för månad är mindre kvar på kontot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over six months more went out than came in.</source>
        <translation>Under sex månader gick mer ut än det kom in.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large sums of cash were paid in. Ask where they come from.</source>
        <translation>Stora kontantbelopp har satts in. Fråga var de kommer ifrån.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The statements show too little of the applicant&apos;s money to rest a decision on.</source>
        <translation>Utdragen visar för lite av sökandens pengar för att vila ett beslut på.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much money goes to accounts or cards that were not handed in.</source>
        <translation>Mycket pengar går till konton eller kort som inte lämnats in.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are more days without rows than is usual for this account: a page may be missing.</source>
        <translation>Det är fler dagar utan rader än vanligt för kontot: en sida kan saknas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A balance is not what the rows before it make. Rows may be missing or changed.</source>
        <translation>Ett saldo stämmer inte med raderna före det. Rader kan saknas eller vara ändrade.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something in the statement is not as banks make it. Ask for it from the bank itself.</source>
        <translation>Något i utdraget är inte som banker gör det. Begär det direkt från banken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account&apos;s holder is not the applicant.</source>
        <translation>Kontohavaren är inte sökanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much may have changed since the newest row.</source>
        <translation>Mycket kan ha ändrats sedan den nyaste raden.</translation>
    </message>
</context>
<context>
    <name>saldoscope::Intake</name>
    <message>
        <location filename="../ui/models/intakewords.cpp" line="+56"/>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booking date</source>
        <translation>Bokföringsdag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date</source>
        <translation>Valutadag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day of purchase</source>
        <translation>Köpdag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In or out, as a word</source>
        <translation>In eller ut, som ord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance after</source>
        <translation>Saldo efter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount abroad</source>
        <translation>Belopp utomlands</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency abroad</source>
        <translation>Valuta utomlands</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payee</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty&apos;s account</source>
        <translation>Motpartens konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer&apos;s account</source>
        <translation>Betalarens konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payee&apos;s account</source>
        <translation>Mottagarens konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s id</source>
        <translation>Bankens id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s code</source>
        <translation>Bankens kod</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account</source>
        <translation>Eget konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account&apos;s kind</source>
        <translation>Eget kontos slag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account&apos;s holder</source>
        <translation>Eget kontos innehavare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booked or pending</source>
        <translation>Bokförd eller väntande</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of row</source>
        <translation>Radens slag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept beside the row</source>
        <translation>Sparas bredvid raden</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opening to closing balance</source>
        <translation>Ingående till utgående saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running balances</source>
        <translation>Löpande saldon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Page order</source>
        <translation>Sidföljd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Statement to statement</source>
        <translation>Utdrag till utdrag</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1: holds</source>
        <translation>%1: stämmer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: something may be missing</source>
        <translation>%1: något kan saknas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: broken</source>
        <translation>%1: stämmer inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: not checkable</source>
        <translation>%1: kan inte kontrolleras</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>(%1 of %2)</source>
        <translation>(%1 av %2)</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+2"/>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A page or a statement before this may be missing.</source>
        <translation>En sida eller ett utdrag före detta kan saknas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Number %1 was expected, number %2 stands there.</source>
        <translation>Nummer %1 väntades, nummer %2 står där.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file says %1, its rows give %2.</source>
        <translation>Filen säger %1, raderna ger %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>does not add up.</source>
        <translation>stämmer inte.</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n rows so far</source>
        <translation>
            <numerusform>%n rad hittills</numerusform>
            <numerusform>%n rader hittills</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>being read</source>
        <translation>läses</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <location line="+21"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="-8"/>
        <source>%1, likely</source>
        <translation>%1, troligen</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n pending</source>
        <translation>
            <numerusform>%n väntande</numerusform>
            <numerusform>%n väntande</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>All rows are in this case already: they count once.</source>
        <translation>Alla rader finns redan i ärendet: de räknas en gång.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows are in this case already: they count once.</source>
        <translation>
            <numerusform>%n rad finns redan i ärendet: den räknas en gång.</numerusform>
            <numerusform>%n rader finns redan i ärendet: de räknas en gång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows are like another in the file and are kept.</source>
        <translation>
            <numerusform>%n rad är lik en annan i filen och behålls.</numerusform>
            <numerusform>%n rader är lika en annan i filen och behålls.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Already here</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does not add up</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With gaps</source>
        <translation>Med luckor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeDetail</name>
    <message>
        <location filename="../ui/widgets/intakedetail.cpp" line="+52"/>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>See and correct what each column of the file is taken for</source>
        <translation>Se och rätta vad varje kolumn i filen tas för</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stop reading</source>
        <translation>Sluta läsa</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Password of the file</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 is being read: %2</source>
        <translation>%1 läses: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n remarks…</source>
        <translation>
            <numerusform>%n anmärkning…</numerusform>
            <numerusform>%n anmärkningar…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Show the row</source>
        <translation>Visa raden</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is locked</source>
        <translation>%1 är låst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept with the file, encrypted like it</source>
        <translation>Sparas med filen, krypterat som den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This password does not open the file.</source>
        <translation>Lösenordet öppnar inte filen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is here already</source>
        <translation>%1 finns redan här</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The case, or a file above, has the same bytes. Nothing will be added.</source>
        <translation>Ärendet, eller en fil ovanför, har samma innehåll. Ingenting läggs till.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was not read to its end</source>
        <translation>%1 lästes inte till slut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You stopped the reading. Nothing of it will be added.</source>
        <translation>Du avbröt läsningen. Ingenting av den läggs till.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 cannot be read</source>
        <translation>%1 kan inte läsas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing of it will be added.</source>
        <translation>Ingenting av den läggs till.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Saved as %1. The next file with these columns is read like this one.</source>
        <translation>Sparad som %1. Nästa fil med de här kolumnerna läses som den här.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The profile could not be saved: the folder may not be written to, or the disk is full.</source>
        <translation>Profilen kunde inte sparas: det går inte att skriva i mappen, eller så är disken full.</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeList</name>
    <message>
        <location filename="../ui/widgets/intakelist.cpp" line="+79"/>
        <source>Files to look at</source>
        <translation>Filer att granska</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeModel</name>
    <message>
        <location filename="../ui/models/intakemodel.cpp" line="+91"/>
        <source>will be added</source>
        <translation>läggs till</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>will not be added</source>
        <translation>läggs inte till</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeQuestions</name>
    <message>
        <location filename="../ui/widgets/intakequestions.cpp" line="+79"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>day first</source>
        <translation>dagen först</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month first</source>
        <translation>månaden först</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year first</source>
        <translation>året först</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing in the file tells day and month apart. Which day is meant?</source>
        <translation>Ingenting i filen skiljer dag från månad. Vilken dag menas?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The amounts can be read in two ways. With a comma as decimal sign the first is %1.</source>
        <translation>Beloppen kan läsas på två sätt. Med komma som decimaltecken är det första %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amounts can be read in two ways. With a point as decimal sign the first is %1.</source>
        <translation>Beloppen kan läsas på två sätt. Med punkt som decimaltecken är det första %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comma is the decimal sign</source>
        <translation>Komma är decimaltecken</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point is the decimal sign</source>
        <translation>Punkt är decimaltecken</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Is a positive amount money in or money out? The first is %1.</source>
        <translation>Är ett positivt belopp pengar in eller ut? Det första är %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Positive is money out</source>
        <translation>Positivt är pengar ut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Positive is money in</source>
        <translation>Positivt är pengar in</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two columns hold amounts, and no word says which is which. Which one is money out?</source>
        <translation>Två kolumner har belopp, och inget ord säger vilken som är vilken. Vilken är pengar ut?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No currency stands in the file; its language makes one likely. Which is it?</source>
        <translation>Ingen valuta står i filen; språket gör en trolig. Vilken är det?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No currency stands in the file. Which is it? Columns… holds more to choose from.</source>
        <translation>Ingen valuta står i filen. Vilken är det? Under Kolumner… finns fler att välja på.</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeView</name>
    <message>
        <location filename="../ui/pages/intakeview.cpp" line="+29"/>
        <source>Look before it is added</source>
        <translation>Granska innan det läggs till</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add none of these files</source>
        <translation>Lägg inte till någon av filerna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More files…</source>
        <translation>Fler filer…</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Enter the password of %1, or take its tick away.</source>
        <translation>Ange lösenordet för %1, eller ta bort bocken.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer what %1 leaves open, or take its tick away.</source>
        <translation>Svara på det som %1 lämnar öppet, eller ta bort bocken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is stored before you press Add. Afterwards these files can be taken out again as one.</source>
        <translation>Ingenting sparas förrän du trycker på Lägg till. Efteråt kan filerna tas ut igen på en gång.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>Lägg till %n fil</numerusform>
            <numerusform>Lägg till %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::InviteDialog</name>
    <message>
        <location filename="../ui/pages/invitedialog.cpp" line="+34"/>
        <source>Ask the applicant&apos;s banks</source>
        <translation>Fråga den sökandes banker</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 makes a link that works for 24 hours. The applicant opens it, chooses banks, signs in there and consents. What stands below is sent to %1.</source>
        <translation>%1 gör en länk som gäller i 24 timmar. Den sökande öppnar den, väljer banker, loggar in där och samtycker. Det som står nedan skickas till %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the link</source>
        <translation>Gör länken</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>In the name of</source>
        <translation>I vems namn</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Market</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Transactions and insights</source>
        <translation>Transaktioner och insikter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check of accounts only</source>
        <translation>Endast kontokontroll</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Private accounts</source>
        <translation>Privata konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts of a business</source>
        <translation>Ett företags konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to collect</source>
        <translation>Vad som hämtas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A check compares owners only</source>
        <translation>En kontroll jämför bara ägare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From which accounts</source>
        <translation>Från vilka konton</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Banks the broker may pass this on to</source>
        <translation>Banker som mäklaren får skicka detta vidare till</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>Must be a whole address that begins with https://</source>
        <translation>Måste vara en hel adress som börjar med https://</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Business</source>
        <translation>Företag</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Company number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Applicant is a</source>
        <translation>Sökande är</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where the applicant goes afterwards</source>
        <translation>Vart sökanden kommer efteråt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional: a page of yours, https://…</source>
        <translation>Frivilligt: en egen sida, https://…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (broker)</source>
        <translation>%1 (mäklare)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None yet: make one in Settings</source>
        <translation>Ingen än: gör en i Inställningar</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Asking the provider…</source>
        <translation>Frågar leverantören…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant reads this name</source>
        <translation>Den sökande läser det här namnet</translation>
    </message>
</context>
<context>
    <name>saldoscope::LaneList</name>
    <message>
        <location filename="../ui/widgets/lanelist.cpp" line="+303"/>
        <source>Files and processes</source>
        <translation>Filer och processer</translation>
    </message>
</context>
<context>
    <name>saldoscope::LaneWidget</name>
    <message>
        <location line="-166"/>
        <location line="+11"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to come</source>
        <translation>%1 återstår</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 now</source>
        <translation>%1 nu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 done %2</source>
        <translation>%1 klart %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 needs you %2</source>
        <translation>%1 behöver dig %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <location filename="../ui/lanes.cpp" line="+36"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>unbroken</source>
        <translation>obruten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>broken</source>
        <translation>bruten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not checkable</source>
        <translation>kan inte kontrolleras</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance chain</source>
        <translation>Saldokedja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sorted</source>
        <translation>Sorterad</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <location line="+57"/>
        <location line="+47"/>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <location line="-114"/>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read, with gaps</source>
        <translation>Läst, med luckor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sorting</source>
        <translation>Sorterar</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n sak kunde inte läsas</numerusform>
            <numerusform>%n saker kunde inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n överlappar, behölls en gång</numerusform>
            <numerusform>%n överlappar, behölls en gång</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of money</source>
        <translation>%1 av pengarna</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What could be read is used. See what could not, and decide.</source>
        <translation>Det som kunde läsas används. Se vad som inte kunde det, och avgör.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What could not be read…</source>
        <translation>Vad som inte kunde läsas…</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+101"/>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <location line="-98"/>
        <source>This file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why…</source>
        <translation>Varför…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Already here</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the same file, byte for byte</source>
        <translation>samma fil, byte för byte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was added: this case holds the file already.</source>
        <translation>Inget lades till: ärendet har redan filen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is on the screen, but not saved.</source>
        <translation>Den finns på skärmen men är inte sparad.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+49"/>
        <location line="+18"/>
        <location line="+19"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <location line="-84"/>
        <source>Remove the %n files added together</source>
        <translation>
            <numerusform>Ta bort den %n fil som lades till</numerusform>
            <numerusform>Ta bort de %n filer som lades till samtidigt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Analysis by the provider</source>
        <translation>Analys hos leverantören</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accepted</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+39"/>
        <source>Analysing</source>
        <translation>Analyserar</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Results fetched</source>
        <translation>Resultat hämtade</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You stopped this. Nothing is lost.</source>
        <translation>Du stoppade detta. Inget är förlorat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Sending files</source>
        <translation>Skickar filer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File received</source>
        <translation>Filen mottagen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting for analysis</source>
        <translation>Väntar på analys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Leverantören svarade inte senast; försöken fortsätter av sig själva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usually under a minute. You can go on working; this computer keeps looking.</source>
        <translation>Oftast under en minut. Du kan arbeta vidare; datorn fortsätter att titta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetching results</source>
        <translation>Hämtar resultat</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Provider&apos;s figures…</source>
        <translation>Leverantörens siffror…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open insights</source>
        <translation>Öppna insikter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare with Saldoscope</source>
        <translation>Jämför med Saldoscope</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Data raderades hos leverantören och den lokala kopian togs bort.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>An earlier sending was cut off, so the provider may hold these files twice.</source>
        <translation>En tidigare sändning avbröts, så leverantören kan ha filerna två gånger.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n sak i svaret kunde inte läsas. Hela svaret är sparat med ärendet.</numerusform>
            <numerusform>%n saker i svaret kunde inte läsas. Hela svaret är sparat med ärendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1 av %n klar</numerusform>
            <numerusform>%1 av %n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n working</source>
        <translation>
            <numerusform>%n arbetar</numerusform>
            <numerusform>%n arbetar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Checked %1 s ago.</source>
        <translation>Tittade för %1 s sedan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next look in %1 s.</source>
        <translation>Nästa titt om %1 s.</translation>
    </message>
</context>
<context>
    <name>saldoscope::LeaveOutDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/leaveoutdialog.cpp" line="+24"/>
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Utelämna %n rad?</numerusform>
            <numerusform>Utelämna %n rader?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1. They stay in the table, but in no figure. It can be undone.</source>
        <translation>%1. De står kvar i tabellen men ingår inte i någon siffra. Det går att ångra.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not the applicant&apos;s money</source>
        <translation>Inte den sökandes pengar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted elsewhere</source>
        <translation>Räknas på annat håll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Happened once, will not come again</source>
        <translation>Hände en gång, kommer inte igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wrong in the statement</source>
        <translation>Fel i kontoutdraget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
</context>
<context>
    <name>saldoscope::ListenerCard</name>
    <message>
        <location filename="../ui/pages/listenercard.cpp" line="+19"/>
        <location line="+101"/>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>Listen for calls of providers</source>
        <translation>Lyssna efter anrop från leverantörer</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls of providers</source>
        <translation>Anrop från leverantörer</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Providers can call when something is new, so that it shows at once. Nothing that a caller says is believed: this computer then asks the provider itself, once. It also works without: this computer keeps asking.</source>
        <translation>Leverantörer kan anropa när något är nytt, så att det syns genast. Inget som anropet säger tas för sant: datorn frågar då själv leverantören, en gång. Det går också utan: datorn fortsätter att fråga.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Address of this computer</source>
        <translation>Den här datorns adress</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Certificate (PEM, with its chain)</source>
        <translation>Certifikat (PEM, med kedja)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Key of the certificate (PEM)</source>
        <translation>Certifikatets nyckel (PEM)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needed beyond this computer</source>
        <translation>Behövs utanför den här datorn</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a file: %1</source>
        <translation>Välj en fil: %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certifikat och nycklar (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>0 to 65535</source>
        <translation>0 till 65535</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Such as 127.0.0.1</source>
        <translation>Till exempel 127.0.0.1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Heard on this computer only</source>
        <translation>Hörs bara på den här datorn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Heard in the network</source>
        <translation>Hörs i nätverket</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Listening</source>
        <translation>Lyssnar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cannot listen</source>
        <translation>Kan inte lyssna</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Listening at %1, port %2.</source>
        <translation>Lyssnar på %1, port %2.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody can call this computer.</source>
        <translation>Ingen kan anropa den här datorn.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Beyond this computer calls must be encrypted: choose a certificate and its key.</source>
        <translation>Utanför den här datorn måste anrop krypteras: välj ett certifikat och dess nyckel.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Choose a certificate</source>
        <translation>Välj ett certifikat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose the certificate&apos;s key</source>
        <translation>Välj certifikatets nyckel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cannot be read: %1</source>
        <translation>Kan inte läsas: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No certificate in PEM: %1</source>
        <translation>Inget certifikat i PEM: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key in PEM without a passphrase: %1</source>
        <translation>Ingen nyckel i PEM utan lösenfras: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key of another certificate: %1</source>
        <translation>Nyckeln till ett annat certifikat: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody can call this computer. %1.</source>
        <translation>Ingen kan anropa den här datorn. %1.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>The address or port cannot be had. Is it another program&apos;s? (%1)</source>
        <translation>Adressen eller porten går inte att få. Har ett annat program den? (%1)</translation>
    </message>
</context>
<context>
    <name>saldoscope::LoanDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+27"/>
        <source>Loan asked for</source>
        <translation>Begärt lån</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave the sum empty to see what is left without a new loan.</source>
        <translation>Lämna summan tom för att se vad som är kvar utan nytt lån.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sum, %1</source>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate of the contract, % a year</source>
        <translation>Avtalets ränta, % per år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With a home as security</source>
        <translation>Med bostad som säkerhet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Value of that home, %1</source>
        <translation>Den bostadens värde, %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Ends with the new loan</source>
        <translation>Löses av det nya lånet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <comment>lender, a month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other debt told of</source>
        <translation>Annan uppgiven skuld</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left to pay, %1</source>
        <translation>Kvar att betala, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rate, %</source>
        <translation>Ränta, %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Months left</source>
        <translation>Månader kvar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payments seen</source>
        <translation>Betalningar sedda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debts the applicant told of</source>
        <translation>Skulder som sökanden uppgett</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Study</source>
        <translation>Studielån</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Consumer</source>
        <translation>Konsumtionslån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Instalments</source>
        <translation>Delbetalningar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Debt %1, %2</source>
        <translation>Skuld %1, %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::LoansPage</name>
    <message>
        <location filename="../ui/pages/loanspage.cpp" line="+30"/>
        <source>Lender</source>
        <translation>Långivare</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A month</source>
        <translation>I månaden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+115"/>
        <source>Late</source>
        <translation>Sena</translation>
    </message>
    <message>
        <location line="-115"/>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loans &amp; commitments</source>
        <translation>Lån och åtaganden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Debt service by month and type, as a table</source>
        <translation>Skuldbetalningar per månad och slag, som tabell</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Repayments and money from lenders</source>
        <translation>Återbetalningar och pengar från långivare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of loans and commitments</source>
        <translation>Tal om lån och åtaganden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Debt service by month and type</source>
        <translation>Lånekostnad per månad och slag</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Debt service, %1</source>
        <translation>Lånekostnad, %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Unknown lender</source>
        <translation>Okänd långivare</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+217"/>
        <source>Debt service: %1</source>
        <translation>Lånekostnad: %1</translation>
    </message>
    <message>
        <location line="-215"/>
        <source>%1 of the income used</source>
        <translation>%1 av använd inkomst</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n active lenders</source>
        <translation>
            <numerusform>%n aktiv långivare</numerusform>
            <numerusform>%n aktiva långivare</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A month, %1</source>
        <translation>I månaden, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In all, %1</source>
        <translation>Totalt, %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Repayments, greatest first</source>
        <translation>Återbetalningar, störst först</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Money from lenders, newest first; never counted as income</source>
        <translation>Pengar från långivare, nyast först; räknas aldrig som inkomst</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New loans that repaid old ones</source>
        <translation>Nya lån som löste gamla</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No loans were seen in these rows</source>
        <translation>Inga lån syns i de här raderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No loans were seen</source>
        <translation>Inga lån syns</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No payment to a lender, a debt collector or the bailiff, and no money from one.</source>
        <translation>Ingen betalning till långivare, inkasso eller Kronofogden, och inga pengar därifrån.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, %2</source>
        <comment>kind of loan, rhythm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>without a rhythm</source>
        <translation>utan rytm</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Settled</source>
        <translation>Löst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid in full? Ask</source>
        <translation>Betalas i sin helhet? Fråga</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid in full</source>
        <translation>Betalas i sin helhet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid elsewhere?</source>
        <translation>Betalas annanstans?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now and then</source>
        <translation>Då och då</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+53"/>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>lender, kind of loan</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A card whose bills follow its purchases: only what the credit costs is debt service.</source>
        <translation>Ett kort vars räkningar följer köpen: bara kreditens kostnad är lånekostnad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment many times the usual, or a new loan, ended it. Nothing is due since.</source>
        <translation>En betalning många gånger den vanliga, eller ett nytt lån, avslutade det. Inget har förfallit sedan dess.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median of the newest payments, brought to a month.</source>
        <translation>Medianen av de nyaste betalningarna, omräknad till månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid without a rhythm: the sum of the newest months, divided by their number.</source>
        <translation>Betalas utan rytm: de nyaste månadernas summa delad med deras antal.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid in all</source>
        <translation>Betalt totalt</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+23"/>
        <source>Kind of loan</source>
        <translation>Slag av lån</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>told from the amounts</source>
        <translation>avgjort av beloppen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>made up</source>
        <translation>ikapp</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>with a fee</source>
        <translation>med avgift</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not made up</source>
        <translation>ej ikapp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missed %1</source>
        <translation>Missad %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Loan from %1</source>
        <translation>Lån från %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One of several loans taken close together. Money from lenders is never income.</source>
        <translation>Ett av flera lån tagna tätt. Pengar från långivare är aldrig inkomst.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money from lenders is never income.</source>
        <translation>Pengar från långivare är aldrig inkomst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid out</source>
        <translation>Utbetalt</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n loans ended by it</source>
        <translation>
            <numerusform>%n lån löstes</numerusform>
            <numerusform>%n lån löstes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New loan from %1 repaid others</source>
        <translation>Nytt lån från %1 löste andra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Within ten days after the loan about as much went to other lenders, and their payments ended.</source>
        <translation>Inom tio dagar efter lånet gick ungefär lika mycket till andra långivare, och deras betalningar upphörde.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New loan</source>
        <translation>Nytt lån</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paid to others</source>
        <translation>Betalt till andra</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All loans, credits, collection and bailiff that are still paid, brought to a month and added up.</source>
        <translation>Alla lån, krediter, inkasso och Kronofogden som ännu betalas, omräknade till månad och summerade.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mortgage and housing company loan.</source>
        <translation>Bolån och bostadsbolagslån.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What of the debt service is of this kind.</source>
        <translation>Vad av lånekostnaden som är av det här slaget.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ratios</source>
        <translation>Kvoter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service divided by the income used (DSTI), without a new loan.</source>
        <translation>Lånekostnad delad med använd inkomst (DSTI), utan nytt lån.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rent, fee or mortgage divided by the income used.</source>
        <translation>Hyra, avgift eller bolån delat med använd inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All payments on loans divided by all income of the same full months, as Nordigen reckons.</source>
        <translation>Alla lånebetalningar delade med all inkomst i samma hela månader, som Nordigen räknar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalment plans divided by the income used.</source>
        <translation>Delbetalningar delade med använd inkomst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders and signs</source>
        <translation>Långivare och tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Creditors who are still paid, or who lent in the last 90 days.</source>
        <translation>Långivare som ännu betalas, eller som lånat ut de senaste 90 dagarna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Study loans are left out.</source>
        <translation>Studielån är inte med.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out in the worst 90 days of the last year.</source>
        <translation>Lån utbetalda under de värsta 90 dagarna senaste året.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purchases that are being paid off.</source>
        <translation>Köp som betalas av.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments due that did not come when they should have.</source>
        <translation>Förfallna betalningar som inte kom när de skulle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loans, study loans left out</source>
        <translation>Nya lån, utan studielån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Money from lenders in these days.</source>
        <translation>Pengar från långivare under de här dagarna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last %1 days</source>
        <translation>Senaste %1 dagarna</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>%1, %2</source>
        <comment>count, sum</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <source>%n loans</source>
        <translation>
            <numerusform>%n lån</numerusform>
            <numerusform>%n lån</numerusform>
        </translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Other (%1)</source>
        <translation>Övrigt (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing was paid to lenders</source>
        <translation>Inget betalades till långivare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service takes %1 of the income</source>
        <translation>Lånen tar %1 av inkomsten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid to lenders a month by kind of loan, %1</source>
        <translation>Betalt till långivare i månaden per slag av lån, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::MailDialog</name>
    <message>
        <location filename="../ui/pages/maildialog.cpp" line="+24"/>
        <source>Letter with the consent link</source>
        <translation>Brev med samtyckeslänken</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>In the applicant&apos;s language, whatever yours is. You may change the words; nothing is sent before you send it.</source>
        <translation>På den sökandes språk, oavsett ditt. Du får ändra orden; inget skickas förrän du skickar det.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy letter</source>
        <translation>Kopiera brevet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Handed to the mail program.</source>
        <translation>Lämnat till e-postprogrammet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No mail program answers. Copy the letter instead.</source>
        <translation>Inget e-postprogram svarar. Kopiera brevet i stället.</translation>
    </message>
</context>
<context>
    <name>saldoscope::Main</name>
    <message>
        <location filename="../ui/main.cpp" line="+275"/>
        <location line="+31"/>
        <location line="+23"/>
        <location line="+26"/>
        <source>Saldoscope</source>
        <translation>Saldoscope</translation>
    </message>
    <message>
        <location line="-80"/>
        <source>The demo session could not start: %1</source>
        <translation>Demosessionen kunde inte starta: %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>It is held by %1.</source>
        <comment>computer and process number</comment>
        <translation>Den hålls av %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Save a copy of the cases in</source>
        <translation>Spara en kopia av ärendena i</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The copy is %1.</source>
        <translation>Kopian är %1.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Du kan också gå vidare utan: nycklar och ärenden finns då i minnet och försvinner med programmet. Sparade ärenden berörs inte.</translation>
    </message>
    <message>
        <location line="-47"/>
        <location line="+49"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on in memory</source>
        <translation>Gå vidare i minnet</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+52"/>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>in memory only</source>
        <translation>bara i minnet</translation>
    </message>
</context>
<context>
    <name>saldoscope::MainWindow</name>
    <message>
        <location filename="../ui/mainwatch.cpp" line="+43"/>
        <source>Case %1: consent was withdrawn</source>
        <translation>Ärende %1: samtycket återkallades</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everything of it was deleted here. Only its number and this moment are kept.</source>
        <translation>Allt i det har raderats här. Bara numret och tidpunkten finns kvar.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>A process is done: the results are here.</source>
        <translation>En process är klar: resultaten finns här.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A process has stopped and needs you.</source>
        <translation>En process har stannat och behöver dig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consent was withdrawn. Everything of the case was deleted.</source>
        <translation>Samtycket återkallades. Allt i ärendet har raderats.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case %1: consent withdrawn</source>
        <translation>Ärende %1: samtycket återkallat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The applicant took consent back; this was learned %1. Everything of the case was deleted at the provider and here, beyond recovery. Only this line is left of it.</source>
        <translation>Den sökande tog tillbaka sitt samtycke; det blev känt %1. Allt i ärendet har raderats hos leverantören och här och kan inte återskapas. Bara den här raden finns kvar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../ui/mainwindow.cpp" line="+112"/>
        <location line="+257"/>
        <source>DEMO, no real person</source>
        <translation>DEMO, ingen verklig person</translation>
    </message>
    <message>
        <location filename="../ui/mainmenu.cpp" line="+38"/>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New case…</source>
        <translation>Nytt ärende…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open files…</source>
        <translation>Öppna filer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Case</source>
        <translation>Ä&amp;rende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant…</source>
        <translation>Sökande…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts that count…</source>
        <translation>Konton som räknas…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the providers now</source>
        <translation>Fråga leverantörerna nu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Back up this case…</source>
        <translation>Säkerhetskopiera ärendet…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>As CSV…</source>
        <translation>Som CSV…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As an Excel workbook (XLSX)…</source>
        <translation>Som Excel-arbetsbok (XLSX)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As Nordigen JSON…</source>
        <translation>Som Nordigen-JSON…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Narrow rail</source>
        <translation>Smal sidolist</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hide amounts</source>
        <translation>Dölj belopp</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Network log</source>
        <translation>Nätverkslogg</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Konton och ägare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans and commitments</source>
        <translation>Lån och åtaganden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affordability</source>
        <translation>Betalningsförmåga</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare with a provider</source>
        <translation>Jämför med en leverantör</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next pane</source>
        <translation>Nästa ruta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous pane</source>
        <translation>Föregående ruta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard…</source>
        <translation>Tangentbord…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Licences…</source>
        <translation>Licenser…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About Saldoscope</source>
        <translation>Om Saldoscope</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="-139"/>
        <source>Demo session: nothing is kept after it</source>
        <translation>Demosession: inget sparas efteråt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases are encrypted on this computer</source>
        <translation>Ärenden är krypterade på den här datorn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a keychain: nothing is kept after this session</source>
        <translation>Utan nyckelring: inget sparas efter sessionen</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../ui/exporting.cpp" line="+23"/>
        <location filename="../ui/mainmenu.cpp" line="+48"/>
        <source>Export transactions</source>
        <translation>Exportera transaktioner</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excel workbook (%1)</source>
        <translation>Excel-arbetsbok (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nordigen JSON (%1)</source>
        <translation>Nordigen-JSON (%1)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Writing %1…</source>
        <translation>Skriver %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can go on working.</source>
        <translation>Du kan arbeta vidare.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n transactions were written to %1.</source>
        <translation>
            <numerusform>%n transaktion skrevs till %1.</numerusform>
            <numerusform>%n transaktioner skrevs till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shielded rows stand in it without their texts. The file is not encrypted.</source>
        <translation>
            <numerusform>%n skyddad rad står där utan sin text. Filen är inte krypterad.</numerusform>
            <numerusform>%n skyddade rader står där utan sina texter. Filen är inte krypterad.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is not encrypted: keep it where the applicant&apos;s data may lie.</source>
        <translation>Filen är inte krypterad: förvara den där den sökandes uppgifter får ligga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The export was called off.</source>
        <translation>Exporten avbröts.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was written.</source>
        <translation>Ingenting skrevs.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>%1 could not be written.</source>
        <translation>%1 kunde inte skrivas.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>An Excel workbook cannot hold these transactions. CSV and JSON can.</source>
        <translation>En Excel-arbetsbok rymmer inte de här transaktionerna. CSV och JSON gör det.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder may not be written to, or the disk is full. A file that was there before is as it was.</source>
        <translation>Det går inte att skriva i mappen, eller så är disken full. En fil som fanns där tidigare är som den var.</translation>
    </message>
    <message>
        <location filename="../ui/mainwatch.cpp" line="-64"/>
        <location filename="../ui/exporting.cpp" line="+2"/>
        <location filename="../ui/mainwindow.cpp" line="+1"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+43"/>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <location filename="../ui/mainwatch.cpp" line="+45"/>
        <location line="+19"/>
        <location filename="../ui/mainwindow.cpp" line="+56"/>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+122"/>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <location line="-274"/>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the cases</source>
        <translation>Tillbaka till ärendena</translation>
    </message>
    <message>
        <location line="+276"/>
        <source>Amounts in %1</source>
        <translation>Belopp i %1</translation>
    </message>
    <message>
        <location filename="../ui/maincare.cpp" line="+26"/>
        <source>Back up all cases…</source>
        <translation>Säkerhetskopiera alla ärenden…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore from a backup…</source>
        <translation>Återställ från säkerhetskopia…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Restore from a backup</source>
        <translation>Återställ från en säkerhetskopia</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saldoscope backups (*.saldobackup)</source>
        <translation>Saldoscopes säkerhetskopior (*.saldobackup)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Save a copy of the cases in</source>
        <translation>Spara en kopia av ärendena i</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The copy is %1.

It is encrypted with the key in this computer&apos;s keychain.</source>
        <translation>Kopian är %1.

Den är krypterad med nyckeln i den här datorns nyckelring.</translation>
    </message>
</context>
<context>
    <name>saldoscope::MappingPanel</name>
    <message>
        <location filename="../ui/widgets/mappingpanel.cpp" line="+65"/>
        <source>Save as a profile…</source>
        <translation>Spara som profil…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The next file with these columns is then read like this one</source>
        <translation>Nästa fil med de här kolumnerna läses då som den här</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take corrections back</source>
        <translation>Ta tillbaka rättelserna</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What the columns are</source>
        <translation>Vad kolumnerna är</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year, month, day</source>
        <translation>År, månad, dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day, month, year</source>
        <translation>Dag, månad, år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month, day, year</source>
        <translation>Månad, dag, år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decimal sign</source>
        <translation>Decimaltecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minus is money out</source>
        <translation>Minus är pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plus is money out</source>
        <translation>Plus är pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What %1 is</source>
        <translation>Vad %1 är</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>by its column</source>
        <translation>enligt kolumnen</translation>
    </message>
</context>
<context>
    <name>saldoscope::Mask</name>
    <message>
        <location filename="../ui/mask.cpp" line="+15"/>
        <source>no name</source>
        <translation>inget namn</translation>
    </message>
</context>
<context>
    <name>saldoscope::MethodDialog</name>
    <message>
        <location filename="../ui/pages/methoddialog.cpp" line="+33"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+22"/>
        <source>How what is left is reckoned</source>
        <translation>Så räknas vad som är kvar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used − housing − existing loans − new loan − living costs − extras. Home loans and the new loan are reckoned at the contract&apos;s rate and at the stressed rate: the contract&apos;s plus the policy&apos;s addition, at least the policy&apos;s floor. It is a figure; the decision is yours.</source>
        <translation>Använd inkomst − boende − befintliga lån − nytt lån − levnadskostnader − tillägg. Bolån och det nya lånet räknas vid avtalets ränta och vid stressad ränta: avtalets plus policyns påslag, minst policyns golv. Det är ett tal; beslutet är ditt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2</source>
        <comment>name of a policy, its version</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen file cannot be used, the program&apos;s policy is: %1 %2</source>
        <translation>Den valda filen kan inte användas, programmets policy gäller: %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1. %2</source>
        <comment>source, note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To know about the numbers</source>
        <translation>Att veta om talen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>saldoscope::MonthChart</name>
    <message>
        <location filename="../ui/charts/monthchart.cpp" line="+154"/>
        <source>%1: %2</source>
        <comment>month, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>kind, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not a full month of data</source>
        <translation>inte en hel månad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 most in %2: %3</source>
        <comment>payer, month, money</comment>
        <translation>%1 mest i %2: %3</translation>
    </message>
</context>
<context>
    <name>saldoscope::NationalIdWords</name>
    <message>
        <location filename="../ui/nationalidwords.cpp" line="+16"/>
        <source>Personnummer</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Coordination number (samordningsnummer)</source>
        <translation>Samordningsnummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interim personnummer</source>
        <translation>Tillfälligt personnummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company number (organisationsnummer)</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henkilötunnus</source>
        <translation>Finländsk personbeteckning</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, born %2; write the year in full if older</source>
        <translation>%1, född %2; skriv hela årtalet om personen är äldre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, born %2</source>
        <translation>%1, född %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1; a test number, given to nobody</source>
        <translation>%1; ett testnummer som ingen har</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A space at place %1 does not belong there</source>
        <translation>Ett mellanslag på plats %1 hör inte hemma där</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” at place %2 does not belong there</source>
        <translation>”%1” på plats %2 hör inte hemma där</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n characters; ten or twelve digits are a Swedish number, eleven characters a Finnish one</source>
        <translation>
            <numerusform>%n tecken; tio eller tolv siffror är ett svenskt nummer, elva tecken ett finskt</numerusform>
            <numerusform>%n tecken; tio eller tolv siffror är ett svenskt nummer, elva tecken ett finskt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between date and number the sign of the century is missing</source>
        <translation>Mellan datum och nummer saknas tecknet för århundradet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” at place %2 does not fit the date</source>
        <translation>”%1” på plats %2 passar inte till datumet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no month</source>
        <translation>”%1” är ingen månad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no day of that month</source>
        <translation>”%1” är ingen dag i den månaden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a day still to come</source>
        <translation>”%1” är en dag som inte har kommit än</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is given to nobody</source>
        <translation>”%1” ges inte till någon</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last character should be %1, not %2</source>
        <translation>Det sista tecknet borde vara %1, inte %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The nine digits divided by 31 leave %1, which is written %2. One character is wrong, or two are swapped.</source>
        <translation>De nio siffrorna delade med 31 lämnar resten %1, som skrivs %2. Ett tecken är fel, eller två har bytt plats.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: together %2; %3 is missing to the next ten. One character is wrong, or two are swapped.</source>
        <translation>%1: tillsammans %2; %3 fattas till nästa tiotal. Ett tecken är fel, eller två har bytt plats.</translation>
    </message>
</context>
<context>
    <name>saldoscope::NetworkDrawer</name>
    <message>
        <location filename="../ui/widgets/networkdrawer.cpp" line="+49"/>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, try %2</source>
        <comment>answer, number of the try</comment>
        <translation>%1, försök %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No request was made for this case</source>
        <translation>Ingen förfrågan har gjorts för detta ärende</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everything was read on this computer. Nothing left it.</source>
        <translation>Allt lästes på den här datorn. Inget lämnade den.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+4"/>
        <source>Network log</source>
        <translation>Nätverkslogg</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close the network log</source>
        <translation>Stäng nätverksloggen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requests, newest first</source>
        <translation>Förfrågningar, nyaste först</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>%n requests</source>
        <translation>
            <numerusform>%n förfrågan</numerusform>
            <numerusform>%n förfrågningar</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sent, %2 received. Contents and credentials are never logged.</source>
        <translation>%1 skickat, %2 mottaget. Innehåll och inloggningsuppgifter loggas aldrig.</translation>
    </message>
</context>
<context>
    <name>saldoscope::NewCaseDialog</name>
    <message>
        <location filename="../ui/pages/newcasedialog.cpp" line="+15"/>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Czech Republic</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hungary</source>
        <translation>Ungern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New Zealand</source>
        <translation>Nya Zeeland</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>United States of America</source>
        <translation>USA</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create case</source>
        <translation>Skapa ärende</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All of this is encrypted on this computer. You can leave fields empty and fill them in later.</source>
        <translation>Allt detta krypteras på den här datorn. Fält får lämnas tomma och fyllas i senare.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Applicant&apos;s name</source>
        <translation>Sökandes namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Business</source>
        <translation>Företag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Country of the accounts</source>
        <translation>Kontonas land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant is a</source>
        <translation>Sökande är</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>saldoscope::NumberField</name>
    <message>
        <location filename="../ui/widgets/numberfield.cpp" line="+71"/>
        <source>“%1” does not occur in identity numbers</source>
        <translation>”%1” förekommer inte i personnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Som den sökande skrev det; visas maskerat överallt</translation>
    </message>
</context>
<context>
    <name>saldoscope::OrderDialog</name>
    <message>
        <location filename="../ui/pages/orderdialog.cpp" line="+30"/>
        <source>Categories of each row</source>
        <translation>Kategori för varje rad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Features for scoring</source>
        <translation>Underlag för poäng</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Credit scores of models</source>
        <translation>Kreditpoäng från modeller</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Simple score, 0 to 10</source>
        <translation>Enkel poäng, 0 till 10</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leave out joint accounts</source>
        <translation>Utelämna gemensamma konton</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out shared accounts</source>
        <translation>Utelämna delade konton</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What counts as income</source>
        <translation>Vad som räknas som inkomst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What counts as fixed expenses</source>
        <translation>Vad som räknas som fasta utgifter</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n results</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultat</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>without joint accounts</source>
        <translation>utan gemensamma konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without shared accounts</source>
        <translation>utan delade konton</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>last %n months</source>
        <translation>
            <numerusform>senaste månaden</numerusform>
            <numerusform>senaste %n månaderna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>own definition of income</source>
        <translation>egen definition av inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>own definition of expenses</source>
        <translation>egen definition av utgifter</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n models</source>
        <translation>
            <numerusform>%n modell</numerusform>
            <numerusform>%n modeller</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>with webhook</source>
        <translation>med webhook</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Options for %1</source>
        <translation>Alternativ för %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>They change what the provider sends. Our own figures are not touched by them; what stands beside theirs is reckoned alike.</source>
        <translation>De ändrar det leverantören skickar. Våra egna siffror berörs inte; det som står bredvid deras räknas på samma sätt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Call the webhook that is set for this customer when it is done</source>
        <translation>Anropa webhooken som är inställd för den här kunden när analysen är klar</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>What to ask for</source>
        <translation>Vad som ska begäras</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest full months</source>
        <translation>Senaste hela månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty: all there are</source>
        <translation>Tomt: alla som finns</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The country&apos;s own</source>
        <translation>Landets egen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Three letters, such as EUR</source>
        <translation>Tre bokstäver, till exempel EUR</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>The provider names no categories for this country</source>
        <translation>Leverantören har inga kategorier för det här landet</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+12"/>
        <source>Models for credit scores</source>
        <translation>Modeller för kreditpoäng</translation>
    </message>
    <message>
        <location line="-11"/>
        <location line="+118"/>
        <source>None chosen: all that the provider has for you</source>
        <translation>Inga valda: alla som leverantören har åt er</translation>
    </message>
    <message>
        <location line="-115"/>
        <source>Ask which there are</source>
        <translation>Fråga vilka som finns</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Back to the standard</source>
        <translation>Tillbaka till standard</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use these options</source>
        <translation>Använd alternativen</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>1 to 600 months</source>
        <translation>1 till 600 månader</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No currency has this code</source>
        <translation>Ingen valuta har den koden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose at least one category of each kind.</source>
        <translation>Välj minst en kategori av varje slag.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose at least one thing to ask for.</source>
        <translation>Välj minst en sak att begära.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider has no models for you</source>
        <translation>Leverantören har inga modeller åt er</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overviewpage.cpp" line="+36"/>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Open Risk</source>
        <translation>Öppna Risk</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Flags and good signs</source>
        <translation>Flaggor och goda tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+107"/>
        <source>What decides</source>
        <translation>Vad som avgör</translation>
    </message>
    <message>
        <location line="-105"/>
        <source>Enter shows the rows, Delete looks past a flag</source>
        <translation>Enter visar raderna, Delete bortser från en flagga</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter settles</source>
        <translation>Enter avgör</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>From chart</source>
        <translation>Från diagrammet</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Siffrorna vilar på %n hel månad, %1</numerusform>
            <numerusform>Siffrorna vilar på %n hela månader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>%n flags</source>
        <translation>
            <numerusform>%n flagga</numerusform>
            <numerusform>%n flaggor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2</source>
        <comment>flags, good signs</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n good signs</source>
        <translation>
            <numerusform>%n gott tecken</numerusform>
            <numerusform>%n goda tecken</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is in doubt</source>
        <translation>Inget är oklart</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no reading of the rows could move the figures</source>
        <translation>ingen läsning av raderna kan ändra talen</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Settle %n doubts</source>
        <translation>
            <numerusform>Avgör %n</numerusform>
            <numerusform>Avgör %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 to %2 left</source>
        <comment>money, money</comment>
        <translation>%1 till %2 kvar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left at the stressed rate with every open doubt read against the applicant, and in the applicant&apos;s favour.</source>
        <translation>Vad som är kvar vid stressad ränta med varje öppen fråga läst mot sökanden, och till sökandens fördel.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Show the rows</source>
        <translation>Visa raderna</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take it up again</source>
        <translation>Ta upp den igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look past it…</source>
        <translation>Bortse…</translation>
    </message>
    <message>
        <location filename="../ui/pages/overviewfacts.cpp" line="+99"/>
        <source>High confidence</source>
        <translation>Hög säkerhet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fair confidence</source>
        <translation>Rimlig säkerhet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thin data</source>
        <translation>Tunt underlag</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Higher in the last three months</source>
        <translation>Högre de senaste tre månaderna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lower in the last three months</source>
        <translation>Lägre de senaste tre månaderna</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1 av %2 lönedagar träffade, %n betalare</numerusform>
            <numerusform>%1 av %2 lönedagar träffade, %n betalare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+16"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Left to live on, stressed</source>
        <translation>Kvar att leva på, stressat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at %1; %2 at %3</source>
        <translation>vid %1; %2 vid %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no new loan</source>
        <translation>inget nytt lån</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Below zero</source>
        <translation>Under noll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holds if income falls %1</source>
        <translation>Håller om inkomsten faller %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used less housing, existing loans, the new loan, living costs and extras, at the stressed rate.</source>
        <translation>Använd inkomst minus boende, befintliga lån, det nya lånet, levnadskostnader och tillägg, vid stressad ränta.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Salaries and other lasting income that still comes: for each payer the lower of two medians, that of the last 3 and that of the last 12 payments, brought to a month and added up.</source>
        <translation>Löner och annan varaktig inkomst som fortfarande kommer: för varje betalare den lägre av två medianer, den av de senaste 3 och den av de senaste 12 utbetalningarna, omräknat till månad och summerat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Existing commitments</source>
        <translation>Befintliga åtaganden</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n lenders</source>
        <translation>
            <numerusform>%n långivare</numerusform>
            <numerusform>%n långivare</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no repayment seen</source>
        <translation>ingen återbetalning sedd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of income, %2</source>
        <translation>%1 av inkomsten, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loans, credits, debt collection and the bailiff that are still paid: for each the median of its last 6 payments, brought to a month and added up. A true zero where the data is long enough to see a repayment and there is none.</source>
        <translation>Lån, krediter, inkasso och Kronofogden som fortfarande betalas: för var och en medianen av de senaste 6 betalningarna, omräknat till månad och summerat. En verklig nolla när data är lång nog för att se en betalning och ingen finns.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Left a month</source>
        <translation>Kvar i månaden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>after %1 spent a month</source>
        <translation>efter utgifter på %1 i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All money in less all money out, mean of the full months. Moves between own accounts and to or from savings are in neither.</source>
        <translation>Alla pengar in minus alla pengar ut, medel av de hela månaderna. Flyttar mellan egna konton och till eller från sparande ingår i ingetdera.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Buffer</source>
        <translation>Buffert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>months</source>
        <translation>månaders</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of spending, from %1</source>
        <translation>utgifter, ur %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under one month</source>
        <translation>Under en månad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The newest balance of all accounts but cards, divided by mean spending a month: how long the money would last without income.</source>
        <translation>Det senaste saldot på alla konton utom kort, delat med medelutgiften per månad: hur länge pengarna skulle räcka utan inkomst.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Looked past: %1</source>
        <translation>Bortsett: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Perhaps own transfers</source>
        <translation>Kanske egna överföringar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>two sides that may belong together; counted as they stand</source>
        <translation>två sidor som kan höra ihop; räknas som de står</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nobody could sort these</source>
        <translation>Ingen kunde sortera dessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sum %1; never guessed</source>
        <translation>summa %1; gissas aldrig</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In no figure</source>
        <translation>Inte i någon siffra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>left out by you, after the day spoken of, or without a date</source>
        <translation>utelämnade av dig, efter dagen det gäller eller utan datum</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In other currencies</source>
        <translation>I andra valutor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>shown, but in no sum: no rate is known</source>
        <translation>visas men inte i någon summa: ingen kurs är känd</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n rad överlappar mellan filer</numerusform>
            <numerusform>%n rader överlappar mellan filer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept once</source>
        <translation>behölls en gång</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n rad är lik en annan i filen</numerusform>
            <numerusform>%n rader är lika en annan i filen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all kept</source>
        <translation>alla behölls</translation>
    </message>
</context>
<context>
    <name>saldoscope::OwnIncomeDialog</name>
    <message>
        <location filename="../ui/pages/incomedialogs.cpp" line="+13"/>
        <source>An income no row shows</source>
        <translation>En inkomst som ingen rad visar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It counts as entered, beside what the statements show, and is marked as yours wherever it stands.</source>
        <translation>Den räknas som angiven, bredvid vad kontoutdragen visar, och är märkt som din var den än står.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Kind of income</source>
        <translation>Slag av inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A month, %1</source>
        <translation>I månaden, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who pays</source>
        <translation>Vem betalar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Contract seen, paid to another account</source>
        <translation>Avtal sett, betalas till annat konto</translation>
    </message>
</context>
<context>
    <name>saldoscope::PacksCard</name>
    <message>
        <location filename="../ui/pages/packscard.cpp" line="+28"/>
        <source>Your own knowledge packs</source>
        <translation>Egna kunskapspaket</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read them again</source>
        <translation>Läs om dem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without this folder</source>
        <translation>Utan den här mappen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose a folder of packs</source>
        <translation>Välj en mapp med paket</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>The folder that was chosen is not there. Packs in it are not used.</source>
        <translation>Den valda mappen finns inte. Paketen i den används inte.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n pack(s) cannot be read and are left out. Everything else works as before.</source>
        <translation>
            <numerusform>%n paket kan inte läsas och är utelämnat. Allt annat fungerar som förut.</numerusform>
            <numerusform>%n paket kan inte läsas och är utelämnade. Allt annat fungerar som förut.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None. Rules, names of payees and dated tables of costs can be added as text files, without a new program. They go before what the program knows, and every figure names them.</source>
        <translation>Inga. Regler, namn på mottagare och daterade kostnadstabeller kan läggas till som textfiler, utan ett nytt program. De går före det som programmet vet, och varje siffra nämner dem.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They go before what the program knows; of two packs the lower one counts. Figures name the packs that were used.</source>
        <translation>De går före det som programmet vet; av två paket gäller det undre. Siffrorna nämner de paket som användes.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Looked for in %1</source>
        <translation>Söks i %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> and then in </source>
        <comment>between two folders</comment>
        <translation> och sedan i </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names of payees</source>
        <translation>Namn på mottagare</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n name(s) of payees</source>
        <translation>
            <numerusform>%n namn på mottagare</numerusform>
            <numerusform>%n namn på mottagare</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table of costs</source>
        <translation>Kostnadstabell</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not a pack</source>
        <translation>Inget paket</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no version</source>
        <translation>ingen version</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+2"/>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Expected: %1</source>
        <translation>Väntat: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1. Expected: %2</source>
        <translation>Rad %1. Väntat: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, %2. Expected: %3</source>
        <translation>Rad %1, %2. Väntat: %3</translation>
    </message>
</context>
<context>
    <name>saldoscope::PartnerBanksDialog</name>
    <message>
        <location filename="../ui/pages/partnerbanksdialog.cpp" line="+50"/>
        <source>Partner banks of %1</source>
        <translation>Partnerbanker hos %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The lenders in whose name applicants are asked. A broker asks for several and names the banks it may pass an applicant on to.</source>
        <translation>Långivarna i vars namn sökande tillfrågas. En mäklare frågar åt flera och nämner bankerna som den får skicka en sökande vidare till.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find by name</source>
        <translation>Sök på namn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find a partner bank</source>
        <translation>Sök en partnerbank</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Partner banks</source>
        <translation>Partnerbanker</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+54"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+110"/>
        <source>New partner bank</source>
        <translation>Ny partnerbank</translation>
    </message>
    <message>
        <location line="-96"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Applicants read it on the page where they consent</source>
        <translation>Sökande läser det på sidan där de samtycker</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Address of the logo</source>
        <translation>Logotypens adress</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is a broker</source>
        <translation>Är mäklare</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Banks of the broker</source>
        <translation>Mäklarens banker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One a line: name; id; logo. Kept here, sent with each link</source>
        <translation>En per rad: namn; id; logotyp. Sparas här, skickas med varje länk</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+66"/>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>broker</source>
        <translation>mäklare</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lender</source>
        <translation>långivaren</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n partner banks</source>
        <translation>
            <numerusform>%n partnerbank</numerusform>
            <numerusform>%n partnerbanker</numerusform>
        </translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Saved at the provider.</source>
        <translation>Sparat hos leverantören.</translation>
    </message>
</context>
<context>
    <name>saldoscope::PathsDialog</name>
    <message>
        <location filename="../ui/pages/pathsdialog.cpp" line="+21"/>
        <source>Addresses of %1</source>
        <translation>Adresser hos %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The provider&apos;s address and the paths below it. Change one only where the provider tells you to; words in braces stand for values and must stay.</source>
        <translation>Leverantörens adress och sökvägarna under den. Ändra bara där leverantören ber om det; ord inom klamrar står för värden och måste vara kvar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Paths</source>
        <translation>Sökvägar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What is asked</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Enter changes the chosen path. What is saved takes effect at the next start.</source>
        <translation>Retur ändrar den valda sökvägen. Det som sparas gäller från nästa start.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>As the provider has them</source>
        <translation>Som leverantören har dem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>“%1” must begin with a slash and hold what stands in braces here: %2</source>
        <translation>”%1” måste börja med ett snedstreck och innehålla det som står inom klamrar här: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” must be a whole address that begins with https://</source>
        <translation>”%1” måste vara en hel adress som börjar med https://</translation>
    </message>
</context>
<context>
    <name>saldoscope::PlaceWords</name>
    <message>
        <location filename="../ui/readerphrases.cpp" line="+229"/>
        <source>sheet %1, line %2</source>
        <translation>blad %1, rad %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1</source>
        <translation>sida %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::PolicyDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/policydialog.cpp" line="+31"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Balances</source>
        <translation>Saldon</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cash</source>
        <translation>Kontanter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Extras</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on</source>
        <translation>Kvar att leva på</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Living costs</source>
        <translation>Levnadskostnader</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ratios</source>
        <translation>Kvoter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Refunds</source>
        <translation>Återbetalningar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Returned payments</source>
        <translation>Returnerade betalningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary</source>
        <translation>Lön</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signs in the statement</source>
        <translation>Tecken i kontoutdraget</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Streams</source>
        <translation>Serier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own transfers</source>
        <translation>Egna överföringar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Comparing months</source>
        <translation>Jämförelse av månader</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the program&apos;s own</source>
        <translation>Använd programmets egen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The lender&apos;s policy</source>
        <translation>Långivarens policy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thresholds, rates and tables are the lender&apos;s to set; their names are those of its file, which is kept with the case.</source>
        <translation>Gränser, räntor och tabeller bestämmer långivaren; namnen är filens egna, och filen sparas med ärendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Settings of the policy</source>
        <translation>Policyns inställningar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Choose a policy file</source>
        <translation>Välj policyfil</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Policyer (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” cannot be opened.</source>
        <translation>”%1” kan inte öppnas.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The file has no policy for this country that began on or before %1.</source>
        <translation>Filen har ingen policy för landet som börjat senast %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file was not taken. %1: %2</source>
        <translation>Filen togs inte emot. %1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, the program&apos;s own</source>
        <translation>%1, programmets egen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lender</source>
        <translation>långivaren</translation>
    </message>
</context>
<context>
    <name>saldoscope::PreviewModel</name>
    <message>
        <location filename="../ui/models/previewmodel.cpp" line="+215"/>
        <source>cannot be shown</source>
        <translation>kan inte visas</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>pending</source>
        <translation>väntande</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, pending</source>
        <translation>%1, väntande</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+56"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <location line="-50"/>
        <source>not said</source>
        <translation>inte angiven</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Not read: %1</source>
        <translation>Inte läst: %1</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Likely</source>
        <translation>Troligt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As it stands in the file</source>
        <translation>Som det står i filen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booked</source>
        <translation>Bokförd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date</source>
        <translation>Valutadag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance after</source>
        <translation>Saldo efter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty&apos;s account</source>
        <translation>Motpartens konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s id</source>
        <translation>Bankens id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s code</source>
        <translation>Bankens kod</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further</source>
        <translation>Övrigt</translation>
    </message>
</context>
<context>
    <name>saldoscope::PreviewTable</name>
    <message>
        <location filename="../ui/widgets/previewtable.cpp" line="-78"/>
        <source>Rows as they were read, beside the file</source>
        <translation>Rader som de lästes, bredvid filen</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message>
        <location filename="../ui/widgets/problemsdialog.cpp" line="+76"/>
        <source>What could not be read</source>
        <translation>Vad som inte kunde läsas</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 could not be read</source>
        <translation>%1 kunde inte läsas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was read, with gaps</source>
        <translation>%1 lästes, med luckor</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing of it is used. Ask for the file again, or try another format.</source>
        <translation>Inget av den används. Be om filen igen, eller pröva ett annat format.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything else of the file is used. What is listed here is not in any figure.</source>
        <translation>Allt annat i filen används. Det som står här ingår inte i någon siffra.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressCard</name>
    <message>
        <location filename="../ui/pages/progresspage.cpp" line="+28"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing under way</source>
        <translation>Inget pågår</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and processes appear here, each with its steps and times.</source>
        <translation>Filer och processer visas här, var och en med steg och tider.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>%n files were taken out.</source>
        <translation>
            <numerusform>%n fil togs ut.</numerusform>
            <numerusform>%n filer togs ut.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+84"/>
        <source>No browser could be opened</source>
        <translation>Ingen webbläsare gick att öppna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The insights are here as well.</source>
        <translation>Insikterna finns här också.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Delete this process?</source>
        <translation>Radera den här processen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 deletes what it holds of it: the consent, the accounts and the transactions. Here they leave the case as well. This cannot be undone.</source>
        <translation>%1 raderar det som finns där: samtycket, kontona och transaktionerna. Här lämnar de också ärendet. Det går inte att ångra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete there and here</source>
        <translation>Radera där och här</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Withdraw consent in the applicant&apos;s place?</source>
        <translation>Återkalla samtycket i den sökandes ställe?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As if the applicant had done it: everything of this demo case is deleted at the provider and here, beyond recovery.</source>
        <translation>Som om den sökande hade gjort det: allt i det här demoärendet raderas hos leverantören och här och kan inte återskapas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressPage</name>
    <message>
        <location line="+46"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Look now</source>
        <translation>Titta nu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each file and process with its steps. You can go on working; a closed program takes up where it was.</source>
        <translation>Varje fil och process med sina steg. Du kan arbeta vidare; ett stängt program fortsätter där det var.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the providers at once (F5)</source>
        <translation>Fråga leverantörerna genast (F5)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>saldoscope::QrCode</name>
    <message>
        <location filename="../ui/widgets/qrcode.cpp" line="+63"/>
        <source>QR code: %1</source>
        <translation>QR-kod: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text is too long for a QR code</source>
        <translation>Texten är för lång för en QR-kod</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the code large (Enter)</source>
        <translation>Visa koden stor (Retur)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>saldoscope::QueryChips</name>
    <message>
        <location filename="../ui/widgets/querychips.cpp" line="+23"/>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1: %2</source>
        <comment>where it came from, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Category: %1</source>
        <translation>Kategori: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stream: %1</source>
        <translation>Ström: %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Remove filter %1</source>
        <translation>Ta bort filtret %1</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::Rail</name>
    <message>
        <location filename="../ui/widgets/rail.cpp" line="+93"/>
        <source>current page</source>
        <translation>aktuell sida</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Konton och ägare</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans &amp;&amp; commitments</source>
        <translation>Lån och åtaganden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affordability</source>
        <translation>Betalningsförmåga</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case open</source>
        <translation>Inget ärende öppet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open one from the list</source>
        <translation>Öppna ett ur listan</translation>
    </message>
</context>
<context>
    <name>saldoscope::RatesCard</name>
    <message>
        <location filename="../ui/pages/ratescard.cpp" line="+22"/>
        <source>Rates of exchange</source>
        <translation>Växelkurser</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a table…</source>
        <translation>Välj en tabell…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the form of the European Central Bank&apos;s eurofxref-hist.csv</source>
        <translation>I samma form som Europeiska centralbankens eurofxref-hist.csv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the program&apos;s own</source>
        <translation>Använd programmets egna</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Choose a table of rates</source>
        <translation>Välj en kurstabell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabeller (*.csv);;Alla filer (*)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” cannot be opened.</source>
        <translation>”%1” kan inte öppnas.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, for cases opened from now on. A month without a rate leaves rows in another currency out of every sum, and says so.</source>
        <translation>%1, för ärenden som öppnas från och med nu. En månad utan kurs lämnar rader i annan valuta utanför alla summor, och det sägs.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The program carries one day of the European Central Bank&apos;s rates, 8 July 2022, to show the form. Choose a table that holds the months of your cases.</source>
        <translation>Programmet har en enda dags kurser från Europeiska centralbanken, 8 juli 2022, för att visa formen. Välj en tabell som innehåller månaderna i dina ärenden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The table cannot be used: %1 Expected: %2</source>
        <translation>Tabellen kan inte användas: %1 Väntat: %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::ReaderPhrases</name>
    <message>
        <location filename="../ui/readerphrases.cpp" line="-217"/>
        <source>&lt;/OFX&gt; at the end</source>
        <translation>&lt;/OFX&gt; i slutet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>BookgDt or ValDt</source>
        <translation>BookgDt eller ValDt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C or D, a date, a currency and an amount with a comma</source>
        <translation>C eller D, ett datum, en valuta och ett belopp med komma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CdtDbtInd as CRDT or DBIT; the amount was read with its own sign</source>
        <translation>CdtDbtInd som CRDT eller DBIT; beloppet lästes med sitt eget tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>D, a date</source>
        <translation>D, ett datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DTPOSTED, a date</source>
        <translation>DTPOSTED, ett datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T, an amount; the sum of the parts was taken</source>
        <translation>T, ett belopp; delarnas summa togs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T, an amount; the transaction was left out</source>
        <translation>T, ett belopp; transaktionen utelämnades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TRNAMT, an amount; the transaction was left out</source>
        <translation>TRNAMT, ett belopp; transaktionen utelämnades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>XML without a document type, which no statement has</source>
        <translation>XML utan dokumenttyp, vilket inget utdrag har</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>^ at the end of a transaction</source>
        <translation>^ i slutet av en transaktion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>^ at the end of the last transaction</source>
        <translation>^ i slutet av den sista transaktionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PDF document of at most 200 MB</source>
        <translation>ett PDF-dokument på högst 200 MB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PDF document that is whole</source>
        <translation>ett helt PDF-dokument</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance in the currency of the account; this one is only shown</source>
        <translation>ett saldo i kontots valuta; detta visas bara</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance that tells the currency; amounts are read with 2 decimals</source>
        <translation>ett saldo som anger valutan; belopp läses med 2 decimaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance with an amount</source>
        <translation>ett saldo med ett belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance with at most as many decimals as the currency has</source>
        <translation>ett saldo med högst så många decimaler som valutan har</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a bank statement; this one is of a loan</source>
        <translation>ett kontoutdrag; detta gäller ett lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a bank transaction; this one is of securities</source>
        <translation>en banktransaktion; denna gäller värdepapper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a camt.052, camt.053 or camt.054 message</source>
        <translation>ett meddelande av typen camt.052, camt.053 eller camt.054</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a closing balance in this message</source>
        <translation>ett utgående saldo i meddelandet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a column of amounts; the one that was read holds nothing but zeros</source>
        <translation>en kolumn med belopp; den som lästes har bara nollor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a currency; the usual one of the account&apos;s country was taken</source>
        <translation>en valuta; den vanliga i kontots land togs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a currency; the usual one of the language was taken</source>
        <translation>en valuta; språkets vanliga togs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd</source>
        <translation>ett datum som åååå-mm-dd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd between 1900-01-01 and 2199-12-31</source>
        <translation>ett datum som åååå-mm-dd mellan 1900-01-01 och 2199-12-31</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd, here or in valueDate</source>
        <translation>ett datum som åååå-mm-dd, här eller i valueDate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date for each entry; where there is none, the only day of the statement was taken</source>
        <translation>ett datum för varje post; där inget finns togs utdragets enda dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar</source>
        <translation>ett datum i kalendern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar as yymmdd</source>
        <translation>ett datum i kalendern som ååmmdd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar as yyyymmdd</source>
        <translation>ett datum i kalendern som ååååmmdd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells day from month; read as day, month, year</source>
        <translation>ett datum som skiljer dag från månad; läst som dag, månad, år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells day from month; read as month, day, year</source>
        <translation>ett datum som skiljer dag från månad; läst som månad, dag, år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells year from day; read as year, month, day</source>
        <translation>ett datum som skiljer år från dag; läst som år, månad, dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date, C or D, and an amount with a comma in one line</source>
        <translation>ett datum, C eller D och ett belopp med komma på en rad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a day as yyyy-mm-dd</source>
        <translation>en dag som åååå-mm-dd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a day of the calendar</source>
        <translation>en dag i kalendern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a field of a statement message</source>
        <translation>ett fält i ett utdragsmeddelande</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file of at most %1 MB</source>
        <translation>en fil på högst %1 MB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that can be read to its end</source>
        <translation>en fil som kan läsas till slut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that exists</source>
        <translation>en fil som finns</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that fits into this computer&apos;s memory</source>
        <translation>en fil som ryms i datorns minne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that may be read</source>
        <translation>en fil som får läsas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file, not a folder or a device</source>
        <translation>en fil, inte en mapp eller en enhet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ledger balance after the last transaction; this one stands between them</source>
        <translation>ett bokfört saldo efter den sista transaktionen; detta står mellan dem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a message with an account</source>
        <translation>ett meddelande med ett konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number as a text</source>
        <translation>ett tal som text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number of rows, a currency and a sum</source>
        <translation>ett antal rader, en valuta och en summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with at most 15 digits before the decimal point</source>
        <translation>ett tal med högst 15 siffror före decimalpunkten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with at most 2 decimals</source>
        <translation>ett tal med högst 2 decimaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with no more decimals than its currency has</source>
        <translation>ett tal utan fler decimaler än valutan har</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number without decimals</source>
        <translation>ett tal utan decimaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number without exponent</source>
        <translation>ett tal utan exponent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a page that can be read</source>
        <translation>en sida som kan läsas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a password</source>
        <translation>ett lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quoted cell that is closed; its quote was read as a letter</source>
        <translation>en citerad cell som avslutas; citattecknet lästes som en bokstav</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row that was booked; this one failed or was taken back</source>
        <translation>en rad som bokfördes; denna misslyckades eller togs tillbaka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row that was booked; this one has no amount and failed</source>
        <translation>en rad som bokfördes; denna saknar belopp och misslyckades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with a date and an amount</source>
        <translation>en rad med datum och belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with a date; this one has only an amount and was left out</source>
        <translation>en rad med datum; denna har bara ett belopp och utelämnades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with an amount</source>
        <translation>en rad med ett belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with as many cells as the others; this one says something else</source>
        <translation>en rad med lika många celler som de andra; denna säger något annat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a running balance that follows from the one before</source>
        <translation>ett löpande saldo som följer av det föregående</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a sheet with a column of dates and one of amounts</source>
        <translation>ett blad med en kolumn datum och en med belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement as MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF or JSON</source>
        <translation>ett utdrag som MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF eller JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement of an account</source>
        <translation>ett utdrag för ett konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement, report or notification in the message</source>
        <translation>ett utdrag, en rapport eller en avisering i meddelandet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; the bank reports an error instead</source>
        <translation>ett utdrag; banken anger ett fel i stället</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; the file is empty</source>
        <translation>ett utdrag; filen är tom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; this file holds little but brackets and commas</source>
        <translation>ett utdrag; filen har nästan bara parenteser och kommatecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a table with a column of dates and one of amounts</source>
        <translation>en tabell med en kolumn datum och en med belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text in UTF-8; bytes that are not were replaced</source>
        <translation>en text i UTF-8; byte som inte är det byttes ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text that says what was paid</source>
        <translation>en text som säger vad som betalades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text, which may be empty</source>
        <translation>en text, som får vara tom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction of its own; this one corrects an earlier one, and both were read</source>
        <translation>en egen transaktion; denna rättar en tidigare, och båda lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction that ends; it was left out</source>
        <translation>en transaktion som tar slut; den utelämnades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction; this one states the opening balance and was read as money moved</source>
        <translation>en transaktion; denna anger ingående saldo och lästes som en rörelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a value date of the calendar</source>
        <translation>en valutadag i kalendern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole XLSX file; this one ends too early or is damaged</source>
        <translation>en hel XLSX-fil; denna slutar för tidigt eller är skadad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole archive; this one is damaged</source>
        <translation>ett helt arkiv; detta är skadat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole sheet; it ends after this row</source>
        <translation>ett helt blad; det slutar efter denna rad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a word beside the amount that says money in or out</source>
        <translation>ett ord bredvid beloppet som säger pengar in eller ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a workbook inside the archive</source>
        <translation>en arbetsbok i arkivet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>account, booked or pending in the first column</source>
        <translation>account, booked eller pending i första kolumnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>accounts that are counted from 1</source>
        <translation>konton som räknas från 1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts of which one tells the decimal mark; the marks were read as grouping</source>
        <translation>belopp av vilka ett visar decimaltecknet; tecknen lästes som tusentalsavgränsare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts of which one tells the decimal mark; the marks were read as those of decimals</source>
        <translation>belopp av vilka ett visar decimaltecknet; tecknen lästes som decimaltecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts that all have a sign; those without were read as money out, because others have a plus</source>
        <translation>belopp som alla har tecken; de utan lästes som pengar ut, eftersom andra har plus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts whose sum has at most 18 digits</source>
        <translation>belopp vars summa har högst 18 siffror</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts with a sign or a column that says money in or out; all were read as money in</source>
        <translation>belopp med tecken eller en kolumn som säger pengar in eller ut; alla lästes som pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts with one decimal mark in all of the file</source>
        <translation>belopp med samma decimaltecken i hela filen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an Excel file of 2007 or later; saved again as XLSX or CSV it can be read</source>
        <translation>en Excel-fil från 2007 eller senare; sparad på nytt som XLSX eller CSV kan den läsas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an Excel file without a password</source>
        <translation>en Excel-fil utan lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code</source>
        <translation>en valutakod enligt ISO 4217</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code as Ccy of the amount</source>
        <translation>en valutakod enligt ISO 4217 som beloppets Ccy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code; amounts are read with 2 decimals</source>
        <translation>en valutakod enligt ISO 4217; belopp läses med 2 decimaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code; the amount is read with 2 decimals</source>
        <translation>en valutakod enligt ISO 4217; beloppet läses med 2 decimaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an XML document with its end</source>
        <translation>ett XML-dokument med sitt slut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an account in this message</source>
        <translation>ett konto i meddelandet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an account number</source>
        <translation>ett kontonummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount</source>
        <translation>ett belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount as digits with a decimal point</source>
        <translation>ett belopp som siffror med decimalpunkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount in one of the columns for money in and out</source>
        <translation>ett belopp i en av kolumnerna för pengar in och ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount that tells the decimal mark; marks were read as those of thousands</source>
        <translation>ett belopp som visar decimaltecknet; tecken lästes som tusentalsavgränsare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with a comma and at most 15 digits before it</source>
        <translation>ett belopp med komma och högst 15 siffror före det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with a point or comma; the transaction was left out</source>
        <translation>ett belopp med punkt eller komma; transaktionen utelämnades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with no more decimals than its currency has</source>
        <translation>ett belopp utan fler decimaler än valutan har</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount without a sign, because CdtDbtInd says the direction; it was read as money out</source>
        <translation>ett belopp utan tecken, eftersom CdtDbtInd anger riktningen; det lästes som pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an archive that unpacks to at most 600 MB and 400 times its size</source>
        <translation>ett arkiv som packas upp till högst 600 MB och 400 gånger sin storlek</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an archive without a password</source>
        <translation>ett arkiv utan lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of accounts</source>
        <translation>en lista med konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of balances</source>
        <translation>en lista med saldon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of transactions</source>
        <translation>en lista med transaktioner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an entry date of the calendar</source>
        <translation>en bokföringsdag i kalendern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an entry with an amount</source>
        <translation>en post med ett belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact amount</source>
        <translation>ett exakt belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact amount with a point</source>
        <translation>ett exakt belopp med punkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact running balance</source>
        <translation>ett exakt löpande saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that describes the account</source>
        <translation>ett objekt som beskriver kontot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a balance</source>
        <translation>ett objekt som är ett saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a statement</source>
        <translation>ett objekt som är ett utdrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a transaction</source>
        <translation>ett objekt som är en transaktion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is an account</source>
        <translation>ett objekt som är ett konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with account_list, or with transactions, balances and account</source>
        <translation>ett objekt med account_list, eller med transactions, balances och account</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with amount and currency</source>
        <translation>ett objekt med amount och currency</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with booked and pending</source>
        <translation>ett objekt med booked och pending</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with iban or bban</source>
        <translation>ett objekt med iban eller bban</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an opening balance that is the closing balance of the statement before</source>
        <translation>ett ingående saldo som är föregående utdrags utgående saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another form than PDF: this build of the program has no reader for it</source>
        <translation>en annan form än PDF: denna version av programmet kan inte läsa den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2 decimals; the amount was rounded</source>
        <translation>högst 2 decimaler; beloppet avrundades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2 million words; the others were not read</source>
        <translation>högst 2 miljoner ord; de övriga lästes inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2000 pages; the others were not read</source>
        <translation>högst 2000 sidor; de övriga lästes inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 5 million words; the others were not read</source>
        <translation>högst 5 miljoner ord; de övriga lästes inte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 60000 accounts</source>
        <translation>högst 60000 konton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>dates of the calendar; their numbers were read as days as Excel counts them</source>
        <translation>datum i kalendern; deras tal lästes som dagar så som Excel räknar dem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>dates of which one tells day and month apart; they were read in the likelier order</source>
        <translation>datum av vilka ett skiljer dag från månad; de lästes i den troligare ordningen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>debits with a minus; all of them have a plus and were read as money in</source>
        <translation>uttag med minus; alla har plus och lästes som pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer brackets inside each other</source>
        <translation>färre parenteser inuti varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer brackets inside each other; nothing from here on was read</source>
        <translation>färre parenteser inuti varandra; inget härifrån lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer nested elements</source>
        <translation>färre element inuti varandra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>headers over the columns of amounts; the first was read as money out</source>
        <translation>rubriker över beloppskolumnerna; den första lästes som pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>letters of UTF-8; others were replaced</source>
        <translation>bokstäver i UTF-8; andra byttes ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>letters of one encoding; others were replaced</source>
        <translation>bokstäver i en teckenkodning; andra byttes ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lines with a date and an amount</source>
        <translation>rader med datum och belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lines with a date and an amount below words that say what they are</source>
        <translation>rader med datum och belopp under ord som säger vad de är</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no control characters inside a text; they were read as blanks</source>
        <translation>inga styrtecken i en text; de lästes som blanksteg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no document type; nothing from here on was read</source>
        <translation>ingen dokumenttyp; inget härifrån lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no list but booked and pending</source>
        <translation>ingen annan lista än booked och pending</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no more decimals than the currency has; the amount was rounded</source>
        <translation>inte fler decimaler än valutan har; beloppet avrundades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no row after the closing balance</source>
        <translation>ingen rad efter det utgående saldot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing after the end of the statement</source>
        <translation>ingenting efter utdragets slut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>one decimal mark in the whole file; each amount was read by its own marks</source>
        <translation>ett decimaltecken i hela filen; varje belopp lästes efter sina egna tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opening balance and all rows together as closing balance</source>
        <translation>ingående saldo och alla rader tillsammans som utgående saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts that add up to the transaction</source>
        <translation>delar som tillsammans är transaktionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows below headers that are known; from here on nothing was read</source>
        <translation>rader under kända rubriker; inget härifrån lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows in the currency of the account; one at least is in another, and each was kept in its own</source>
        <translation>rader i kontots valuta; minst en är i en annan, och var och en behölls i sin egen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows with a date and an amount</source>
        <translation>rader med datum och belopp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows with a date and an amount below the headers; none was read</source>
        <translation>rader med datum och belopp under rubrikerna; ingen lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>signs that are those of an account, not of a card&apos;s bill; positive was read as money in</source>
        <translation>tecken som på ett konto, inte som på en kortfaktura; positivt lästes som pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>start_balance and all transactions together</source>
        <translation>start_balance och alla transaktioner tillsammans</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>text on its pages; this document seems to be a scan</source>
        <translation>text på sidorna; dokumentet verkar vara inskannat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the currency of the opening balance</source>
        <translation>det ingående saldots valuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the number of an account above</source>
        <translation>numret på ett konto ovanför</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the opening balance and all booked transactions together</source>
        <translation>det ingående saldot och alla bokförda transaktioner tillsammans</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the page or statement after the one before</source>
        <translation>sidan eller utdraget efter det föregående</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rest of the file, which ends here</source>
        <translation>resten av filen, som slutar här</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the right password</source>
        <translation>rätt lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sum of all money in</source>
        <translation>summan av alla pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sum of all money out</source>
        <translation>summan av alla pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this key only once</source>
        <translation>denna nyckel bara en gång</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this key only once; the last one was read</source>
        <translation>denna nyckel bara en gång; den sista lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>totals that the rows add up to</source>
        <translation>summor som raderna ger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transactions of a bank account</source>
        <translation>transaktioner på ett bankkonto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transactions that are together the entry they stand in; the entry was kept whole</source>
        <translation>transaktioner som tillsammans är posten de står i; posten behölls hel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>valid JSON</source>
        <translation>giltig JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>valid JSON; nothing from here on was read</source>
        <translation>giltig JSON; inget härifrån lästes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>well-formed XML; what stands behind was not read</source>
        <translation>välformad XML; det som står bakom lästes inte</translation>
    </message>
</context>
<context>
    <name>saldoscope::ResultPage</name>
    <message>
        <location filename="../ui/pages/resultpage.cpp" line="+40"/>
        <location line="+120"/>
        <source>Go to Collect</source>
        <translation>Gå till Samla in</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Still reading the files</source>
        <translation>Läser fortfarande filerna</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Sorterar fortfarande %n rad</numerusform>
            <numerusform>Sorterar fortfarande %n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None of the files could be read</source>
        <translation>Ingen av filerna kunde läsas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Progress says for each file what stood in the way. Nothing was changed or sent.</source>
        <translation>Förlopp säger för varje fil vad som stod i vägen. Inget ändrades eller skickades.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No transactions in these files</source>
        <translation>Inga transaktioner i filerna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The files were read, but hold no booked rows. Add a statement that does.</source>
        <translation>Filerna lästes men har inga bokförda rader. Lägg till ett kontoutdrag som har det.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the accounts were checked</source>
        <translation>Bara kontona har kontrollerats</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No transactions were asked for. Whose accounts they are stands under Accounts and owners.</source>
        <translation>Inga transaktioner begärdes. Vems kontona är står under Konton och ägare.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant is being waited for</source>
        <translation>Den sökande inväntas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when the applicant has consented. Progress shows how far it is.</source>
        <translation>Siffror, diagram och rader visas här när den sökande har samtyckt. Förlopp visar hur långt det har kommit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Siffror, diagram och rader visas här när ett kontoutdrag har lästs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+18"/>
        <source>Go to Progress</source>
        <translation>Gå till Förlopp</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Accounts and owners</source>
        <translation>Konton och ägare</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fil kunde inte läsas</numerusform>
            <numerusform>%n filer kunde inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n fil lästes delvis</numerusform>
            <numerusform>%n filer lästes delvis</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown here is complete for the rest.</source>
        <translation>Det som visas är fullständigt för resten.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Saldoscope&apos;s %1</source>
        <comment>one of the program&apos;s tables</comment>
        <translation>Saldoscopes %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 is new</source>
        <translation>%1 %2 är ny</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 is gone</source>
        <translation>%1 %2 finns inte längre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was %2, is %3</source>
        <translation>%1 var %2, är %3</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures may differ from before</source>
        <translation>Siffrorna kan skilja sig från förut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Worked out with the packs kept with this case</source>
        <translation>Räknat med de paket som sparats med ärendet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use from now on</source>
        <translation>Använd från och med nu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Use the present packs</source>
        <translation>Använd de nuvarande paketen</translation>
    </message>
</context>
<context>
    <name>saldoscope::RiskPage</name>
    <message>
        <location filename="../ui/pages/riskpage.cpp" line="+55"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What was seen</source>
        <translation>Vad som setts</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>Dismiss flag…</source>
        <translation>Bortse från flagga…</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Flags and good signs</source>
        <translation>Flaggor och goda tecken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of risk</source>
        <translation>Risktal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look past the chosen flag, with a reason (Del)</source>
        <translation>Bortse från vald flagga, med skäl (Del)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take dismissal back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>From chart</source>
        <translation>Från diagram</translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n serious</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n allvarlig</numerusform>
            <numerusform>%n allvarliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n to look at</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n att titta på</numerusform>
            <numerusform>%n att titta på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n good signs</source>
        <translation>
            <numerusform>%n gott tecken</numerusform>
            <numerusform>%n goda tecken</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was seen in the data, never a verdict.</source>
        <translation>Vad som setts i underlaget, aldrig en dom.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Dismissed: %1</source>
        <translation>Bortsedd: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+16"/>
        <source>Dismissed</source>
        <translation>Bortsedd</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dismissed by %1</source>
        <translation>Bortsedd av %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+2"/>
        <source>No flags</source>
        <translation>Inga flaggor</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Nothing passed a threshold of the policy.</source>
        <translation>Inget passerade policyns gränser.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing passed a threshold of the policy. The figures below say what was looked at.</source>
        <translation>Inget passerade policyns gränser. Talen nedan säger vad som prövats.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Good signs</source>
        <translation>Goda tecken</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Dismissed, with a reason</source>
        <translation>Bortsett från, med skäl</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Cash, twelve months at most</source>
        <translation>Kontanter, högst tolv månader</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Gambling, twelve months at most</source>
        <translation>Spel, högst tolv månader</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, %2 of stakes</source>
        <comment>money, share</comment>
        <translation>%1, %2 av insatserna</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Balances of current accounts, end of day</source>
        <translation>Saldon på lönekonton, dagens slut</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Times below zero, newest first</source>
        <translation>Tider under noll, nyast först</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, lowest %2</source>
        <comment>days, money</comment>
        <translation>%1, lägst %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero at the end of these days.</source>
        <translation>Kontot låg under noll vid dessa dagars slut.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+70"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="-70"/>
        <location line="+17"/>
        <source>Lowest on</source>
        <translation>Lägst den</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Agreed limit</source>
        <translation>Avtalad gräns</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>passed</source>
        <translation>passerad</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Balance month by month: lowest, mean, highest</source>
        <translation>Saldo månad för månad: lägst, medel, högst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 / %2 / %3</source>
        <comment>lowest, mean, highest</comment>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not a full month of data.</source>
        <translation>Inte en hel månad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the start</source>
        <translation>Vid början</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At the end</source>
        <translation>Vid slutet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Days below zero</source>
        <translation>Dagar under noll</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Returned payments and reminders</source>
        <translation>Returer och påminnelser</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Returned %1</source>
        <translation>Returnerad %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>only the fee was seen</source>
        <translation>bara avgiften syns</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment came back within five bank days.</source>
        <translation>En betalning kom tillbaka inom fem bankdagar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2</source>
        <comment>sign, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collection, bailiff and other claims</source>
        <translation>Inkasso, Kronofogden och andra krav</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Paid off regularly: %1</source>
        <translation>Betalas av regelbundet: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Signs in the statement itself</source>
        <translation>Tecken i själva utdraget</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A sign to ask about, not a proof of anything.</source>
        <translation>Ett tecken att fråga om, inte bevis för något.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing unusual in the statement</source>
        <translation>Inget ovanligt i utdraget</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+14"/>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Balances, totals, periods and booking days were looked at.</source>
        <translation>Saldon, summor, perioder och bokföringsdagar har prövats.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs in the income</source>
        <translation>Tecken i inkomsten</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>payer, sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several signs together: ask for the employer or a payslip.</source>
        <translation>Flera tecken tillsammans: fråga efter arbetsgivare eller lönespecifikation.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One sign alone means little.</source>
        <translation>Ett ensamt tecken betyder lite.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing unusual in the income</source>
        <translation>Inget ovanligt i inkomsten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nine signs of an invented income were looked for.</source>
        <translation>Nio tecken på påhittad inkomst har sökts.</translation>
    </message>
</context>
<context>
    <name>saldoscope::SavedProfileDialog</name>
    <message>
        <location filename="../ui/widgets/savedprofiledialog.cpp" line="+19"/>
        <source>Save as a profile</source>
        <translation>Spara som profil</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The words over the columns and what they mean are kept on this computer; nothing of the applicant&apos;s.</source>
        <translation>Orden över kolumnerna och vad de betyder sparas på den här datorn; ingenting av den sökandes uppgifter.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Bank or sender</source>
        <translation>Bank eller avsändare</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>saldoscope::SendDoor</name>
    <message>
        <location filename="../ui/pages/senddoor.cpp" line="+24"/>
        <location line="+121"/>
        <source>Send files to the provider</source>
        <translation>Skicka filerna till leverantören</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>Enter its key…</source>
        <translation>Ange dess nyckel…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options…</source>
        <translation>Alternativ…</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>%1 does not list this country; it may refuse the files.</source>
        <translation>%1 anger inte det här landet; filerna kan bli avvisade.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has no rules of its own for companies of this country: those for private persons are used.</source>
        <translation>%1 har inga egna regler för företag i det här landet: de för privatpersoner används.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 does not know this country well yet: the same files, sent again after 24 hours, give better results.</source>
        <translation>%1 känner ännu inte landet väl: samma filer, skickade igen efter 24 timmar, ger bättre resultat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A day has passed since %1 first saw these files: send them again for better results.</source>
        <translation>Ett dygn har gått sedan %1 först såg filerna: skicka dem igen för bättre resultat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From %1 the same files, sent again, give better results.</source>
        <translation>Från %1 ger samma filer, skickade igen, bättre resultat.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Options: %1</source>
        <translation>Alternativ: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a key everything still works on this computer; enter one to compare with the provider.</source>
        <translation>Utan nyckel fungerar allt ändå på den här datorn; ange en för att jämföra med leverantören.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add at least one file first.</source>
        <translation>Lägg först till minst en fil.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>%n fil i ärendet skickas för kategorisering och insikter.</numerusform>
            <numerusform>%n filer i ärendet skickas för kategorisering och insikter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::SettleDialog</name>
    <message>
        <location filename="../ui/pages/flagdialogs.cpp" line="+24"/>
        <source>No housing cost was seen, so it has to be entered: page Affordability, Enter.</source>
        <translation>Ingen boendekostnad syns, så den måste anges: sidan Betalningsförmåga, Ange.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other way, what is left at the stressed rate moves by %1.</source>
        <translation>Tvärtom ändras det som är kvar vid stressad ränta med %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The engine is %1 % sure of its reading.</source>
        <translation>Motorn är %1 % säker på sin läsning.</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Visa %n rad</numerusform>
            <numerusform>Visa de %n raderna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave it open</source>
        <translation>Lämna öppen</translation>
    </message>
</context>
<context>
    <name>saldoscope::SharesDialog</name>
    <message>
        <location filename="../ui/pages/sharesdialog.cpp" line="+14"/>
        <source>Accounts that count</source>
        <translation>Konton som räknas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A joint account may hold somebody else&apos;s money. Half of it, or nothing of it, then goes into every figure; its rows are still shown.</source>
        <translation>På ett gemensamt konto kan det finnas någon annans pengar. Då räknas hälften eller inget av det i alla siffror; raderna visas ändå.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Counts whole</source>
        <translation>Räknas helt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counts half</source>
        <translation>Räknas till hälften</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left out of every figure</source>
        <translation>Utelämnas ur alla siffror</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, joint</source>
        <translation>%1, gemensamt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The statement does not tell this account&apos;s number.</source>
        <translation>Kontoutdraget anger inte kontots nummer.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ShownWords</name>
    <message>
        <location filename="../ui/models/words.cpp" line="+34"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not sorted</source>
        <translation>Osorterat</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Food and household</source>
        <translation>Mat och hushåll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Travel</source>
        <translation>Resor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans and credits</source>
        <translation>Lån och krediter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leisure and shopping</source>
        <translation>Fritid och shopping</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone and media</source>
        <translation>Telefon och medier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health and care</source>
        <translation>Hälsa och vård</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n categories</source>
        <translation>
            <numerusform>%n kategori</numerusform>
            <numerusform>%n kategorier</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Weekly</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every second week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every four weeks</source>
        <translation>Var fjärde vecka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Twice a month</source>
        <translation>Två gånger i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Monthly</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quarterly</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Half-yearly</source>
        <translation>Varje halvår</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yearly</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Irregular</source>
        <translation>Oregelbundet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1st</source>
        <comment>day of the month ending in 1, but 11</comment>
        <translation>den %1:a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1nd</source>
        <comment>day of the month ending in 2, but 12</comment>
        <translation>den %1:a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1rd</source>
        <comment>day of the month ending in 3, but 13</comment>
        <translation>den %1:e</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1th</source>
        <comment>any other day of the month</comment>
        <translation>den %1:e</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2</source>
        <comment>rhythm, day of the month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (ended)</source>
        <translation>%1 (upphört)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>no rule speaks about this row</source>
        <translation>ingen regel talar om raden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>merchant %1</source>
        <translation>handlare %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>rule %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rule %1 of the pack %2</source>
        <translation>regel %1 i paketet %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>both sides of the transfer were found</source>
        <translation>båda sidor av överföringen hittades</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>chosen by you</source>
        <translation>vald av dig</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Merchant</source>
        <translation>Handlare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pairing</source>
        <translation>Parning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>saldoscope::Skeleton</name>
    <message>
        <location filename="../ui/widgets/skeleton.cpp" line="+25"/>
        <source>Being worked out</source>
        <translation>Räknas ut</translation>
    </message>
</context>
<context>
    <name>saldoscope::TermWords</name>
    <message>
        <location filename="../ui/models/termwords.cpp" line="+21"/>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer months</source>
        <translation>Nyare månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older months</source>
        <translation>Äldre månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Standard deviation</source>
        <translation>Standardavvikelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spent</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spending a month</source>
        <translation>Utgifter i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repaid by the new loan</source>
        <translation>Löst av det nya lånet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loan</source>
        <translation>Nytt lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Middle month</source>
        <translation>Medianmånad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service</source>
        <translation>Lånekostnad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income that ends</source>
        <translation>Tidsbegränsad inkomst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum over the days</source>
        <translation>Summa över dagarna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of a year</source>
        <translation>Ett års summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the start</source>
        <translation>Vid början</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paydays met</source>
        <translation>Träffade lönedagar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paydays expected</source>
        <translation>Väntade lönedagar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slope</source>
        <translation>Lutning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread of the months</source>
        <translation>Månadernas spridning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income of the sources in use</source>
        <translation>Inkomst från källor i bruk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Punctuality</source>
        <translation>Punktlighet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To own accounts elsewhere</source>
        <translation>Till egna konton annanstans</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment on the new loan</source>
        <translation>Betalning på nya lånet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved, net</source>
        <translation>Sparat, netto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staked near payday</source>
        <translation>Satsat nära lönedag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with stakes</source>
        <translation>Månader med insatser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with saving</source>
        <translation>Månader med sparande</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate a month</source>
        <translation>Ränta per månad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in, without loans</source>
        <translation>Pengar in, utan lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median of all slopes</source>
        <translation>Median av alla lutningar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usual payment</source>
        <translation>Vanlig betalning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean spread</source>
        <translation>Medelspridning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the months</source>
        <translation>Månadernas medel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance</source>
        <translation>Medelsaldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Margin</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on</source>
        <translation>Kvar att leva på</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left without it</source>
        <translation>Kvar utan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poorest month</source>
        <translation>Sämsta månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share that counts</source>
        <translation>Andel som räknas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yearly income before tax</source>
        <translation>Årsinkomst före skatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entered by you</source>
        <translation>Angivet av dig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the end of the day</source>
        <translation>Vid dagens slut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the end</source>
        <translation>Vid slutet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discount</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid in</source>
        <translation>Insatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt</source>
        <translation>Skuld</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days below zero</source>
        <translation>Dagar under noll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To cards elsewhere</source>
        <translation>Till kort annanstans</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Vinster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken out</source>
        <translation>Uttaget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With it</source>
        <translation>Med</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without it</source>
        <translation>Utan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of weights</source>
        <translation>Vikternas summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted sum of months</source>
        <translation>Viktad summa av månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted sum of money</source>
        <translation>Viktad summa av pengar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted squares of months</source>
        <translation>Viktade månadskvadrater</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted products</source>
        <translation>Viktade produkter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debts</source>
        <translation>Skulder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Living costs</source>
        <translation>Levnadskostnader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extras</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>Nyast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments at the stressed rate</source>
        <translation>Betalningar vid stressad ränta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean lowest balance</source>
        <translation>Medel av lägsta saldon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Used</source>
        <translation>Används</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary</source>
        <translation>Lön</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Median of the newest %1</source>
        <translation>Median av de nyaste %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Sum of %n months</source>
        <translation>
            <numerusform>Summa av %n månad</numerusform>
            <numerusform>Summa av %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Loans paid out in %n days</source>
        <translation>
            <numerusform>Utbetalda lån på %n dag</numerusform>
            <numerusform>Utbetalda lån på %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Tile</name>
    <message>
        <location filename="../ui/widgets/tile.cpp" line="+32"/>
        <source>How it was worked out (F1)</source>
        <translation>Hur det räknades ut (F1)</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the rows behind this figure</source>
        <translation>Visa raderna bakom siffran</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How “%1” was worked out</source>
        <translation>Så räknades ”%1” ut</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionModel</name>
    <message>
        <location filename="../ui/models/transactionmodel.cpp" line="+74"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>shielded</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>not named</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>nobody decided its category</source>
        <translation>ingen avgjorde dess kategori</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 sure</source>
        <translation>%1 säker</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>left out of every figure by you</source>
        <translation>utelämnad ur alla siffror av dig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>after the day that the figures speak of</source>
        <translation>efter den dag siffrorna gäller</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without a date, so in no figure</source>
        <translation>utan datum, alltså inte i någon siffra</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: worth a look</source>
        <translation>%1: värd en titt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 on the statement</source>
        <translation>%1 på kontoutdraget</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount, %1</source>
        <translation>Belopp, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Balance, %1</source>
        <translation>Saldo, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream</source>
        <translation>Ström</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Worth a look</source>
        <translation>Värd en titt</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionTable</name>
    <message>
        <location filename="../ui/widgets/transactiontable.cpp" line="+106"/>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Columns; a click sorts</source>
        <translation>Kolumner; ett klick sorterar</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionsPage</name>
    <message>
        <location filename="../ui/pages/transactionspage.cpp" line="+74"/>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No row fits</source>
        <translation>Ingen rad passar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take away a filter, or type less.</source>
        <translation>Ta bort ett filter, eller skriv mindre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take back the last choice (Ctrl+Z)</source>
        <translation>Ta tillbaka det senaste valet (Ctrl+Z)</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All transactions of the case, also those a filter hides</source>
        <translation>Ärendets alla transaktioner, även de som ett filter döljer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As CSV…</source>
        <translation>Som CSV…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As an Excel workbook (XLSX)…</source>
        <translation>Som Excel-arbetsbok (XLSX)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As Nordigen JSON…</source>
        <translation>Som Nordigen-JSON…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filter as you type</source>
        <translation>Filtrera medan du skriver</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter rows by words in counterparty, text or category</source>
        <translation>Filtrera rader på ord i motpart, text eller kategori</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 rows, %2, %3</source>
        <translation>%1 rader, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No row chosen</source>
        <translation>Ingen rad vald</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n rad vald</numerusform>
            <numerusform>%n rader valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n i annan valuta, inte summerad</numerusform>
            <numerusform>%n i andra valutor, inte summerade</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shown %1 of %2</source>
        <translation>Visar %1 av %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sum %1</source>
        <translation>Summa %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n i annan valuta</numerusform>
            <numerusform>%n i andra valutor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Change category…</source>
        <translation>Ändra kategori…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take in again</source>
        <translation>Ta med igen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave out…</source>
        <translation>Utelämna…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide evidence</source>
        <translation>Dölj underlag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show evidence</source>
        <translation>Visa underlag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shield sensitive rows again</source>
        <translation>Skydda känsliga rader igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show shielded rows…</source>
        <translation>Visa skyddade rader…</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+9"/>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Only this stream</source>
        <translation>Bara denna ström</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Chosen by hand</source>
        <translation>Valda för hand</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Bara den valda raden</numerusform>
            <numerusform>Bara de %n valda raderna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Last %n months</source>
        <translation>
            <numerusform>Senaste månaden</numerusform>
            <numerusform>Senaste %n månaderna</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Category…</source>
        <translation>Kategori…</translation>
    </message>
</context>
<context>
    <name>saldoscope::UnfoldDialog</name>
    <message>
        <location filename="../ui/widgets/unfolddialog.cpp" line="+23"/>
        <source>Unfold what is shielded?</source>
        <translation>Visa det som är skyddat?</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n rows of this case tell of health, a union, faith, politics or sex life. Their sums count already; seeing them changes no figure. Payee, text and kind appear until you fold them away again.</source>
        <translation>
            <numerusform>%n rad i ärendet berättar om hälsa, fackförbund, tro, politik eller sexualliv. Summan räknas redan; att se den ändrar inget tal. Mottagare, text och slag visas tills du döljer dem igen.</numerusform>
            <numerusform>%n rader i ärendet berättar om hälsa, fackförbund, tro, politik eller sexualliv. Summorna räknas redan; att se dem ändrar inget tal. Mottagare, text och slag visas tills du döljer dem igen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The applicant asked for it</source>
        <translation>Sökanden bad om det</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To settle a sum that does not add up</source>
        <translation>För att reda ut en summa som inte stämmer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A complaint or a review</source>
        <translation>Ett klagomål eller en granskning</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep folded</source>
        <translation>Behåll dolt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unfold</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>saldoscope::WaterfallChart</name>
    <message>
        <location filename="../ui/charts/waterfallchart.cpp" line="+71"/>
        <source>From income to what is left, a month</source>
        <translation>Från inkomst till vad som är kvar, per månad</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1: %2 a month</source>
        <comment>group, money</comment>
        <translation>%1: %2 i månaden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, from template</source>
        <translation>%1, ur schablon</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stressed, %1</source>
        <translation>Stressat, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::WaterfallLegend</name>
    <message>
        <location line="+170"/>
        <source>Seen or entered</source>
        <translation>Sett eller angivet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From template</source>
        <translation>Ur schablon</translation>
    </message>
</context>
<context>
    <name>saldoscope::WebhookDialog</name>
    <message>
        <location filename="../ui/pages/webhookdialog.cpp" line="+35"/>
        <source>Webhook of %1</source>
        <translation>Webhook hos %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A server of yours that the provider calls when an analysis is done. There is one for all your cases; a new one replaces the old. This program needs none: it asks by itself.</source>
        <translation>En egen server som leverantören anropar när en analys är klar. Det finns en för alla ärenden; en ny ersätter den gamla. Det här programmet behöver ingen: det frågar själv.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>An address that the provider calls when something is new: this computer&apos;s, if it listens, or a server of yours. A new one is added to those it has.</source>
        <translation>En adress som leverantören anropar när något är nytt: den här datorns, om den lyssnar, eller en egen servers. En ny läggs till dem som finns.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Address to call</source>
        <translation>Adress att anropa</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No authorisation</source>
        <translation>Ingen behörighetskontroll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Basic: user name and password</source>
        <translation>Basic: användarnamn och lösenord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>OAuth 2: a token for each call</source>
        <translation>OAuth 2: en token för varje anrop</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the provider says who it is</source>
        <translation>Hur leverantören visar vem den är</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+3"/>
        <source>Sent to the provider, kept nowhere here</source>
        <translation>Skickas till leverantören, sparas inte här</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Address of the token server</source>
        <translation>Tokenserverns adress</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set at the provider</source>
        <translation>Ställ in hos leverantören</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>A whole address, such as https://example.org/done</source>
        <translation>En hel adress, till exempel https://example.org/done</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Set. It is called for analyses whose options say so.</source>
        <translation>Inställd. Den anropas för analyser vars alternativ säger det.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set. It is called from now on.</source>
        <translation>Inställd. Den anropas från och med nu.</translation>
    </message>
</context>
<context>
    <name>saldoscope::WhatIfStrip</name>
    <message>
        <location filename="../ui/widgets/whatifstrip.cpp" line="+107"/>
        <source>Back to the case</source>
        <translation>Tillbaka till ärendet</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing here is saved.</source>
        <translation>Inget här sparas.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stressed rate</source>
        <translation>Stressad ränta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Left to live on</source>
        <translation>Kvar att leva på</translation>
    </message>
    <message>
        <location line="+120"/>
        <source>no contract rate entered</source>
        <translation>ingen avtalsränta angiven</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>contract %1 + %2</source>
        <translation>avtal %1 + %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none asked for</source>
        <translation>inget begärt</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>asked for</source>
        <translation>begärt</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <source>asked for %1</source>
        <translation>begärt %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not known yet</source>
        <translation>ännu okänt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>as the case stands</source>
        <translation>som ärendet står</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 against the case</source>
        <translation>%1 mot ärendet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Below zero</source>
        <translation>Under noll</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thin</source>
        <translation>Tunt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Above thin</source>
        <translation>Över tunt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on: %1, %2</source>
        <translation>Kvar att leva på: %1, %2</translation>
    </message>
</context>
</TS>
