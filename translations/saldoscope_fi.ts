<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>saldoscope::About</name>
    <message>
        <location filename="../ui/widgets/aboutdialog.cpp" line="+43"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>About Saldoscope</source>
        <translation>Tietoja Saldoscopesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version %1, with Qt %2</source>
        <translation>Versio %1, Qt %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank insights at the desk of a loan officer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Tilitietojen analyysi lainaneuvottelijan työpöydälle. Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi; ilman mitään takuuta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The engine works with</source>
        <translation>Laskentaydin käyttää</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whose work is inside</source>
        <translation>Kenen työtä tässä on</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Text of the licence</source>
        <translation>Lisenssiteksti</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move on a chart, in a table, in the rail</source>
        <translation>Liiku kaaviossa, taulukossa tai sivupalkissa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrows, Home, End</source>
        <translation>Nuolet, Home, End</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what is behind a mark or a row</source>
        <translation>Näytä, mitä merkin tai rivin takana on</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove all filters</source>
        <translation>Poista kaikki suodattimet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Remove the filter that has the focus</source>
        <translation>Poista kohdistettu suodatin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
</context>
<context>
    <name>saldoscope::AccountsPage</name>
    <message>
        <location filename="../ui/pages/accountspage.cpp" line="+29"/>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entered here</source>
        <translation>Kirjattu tähän</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told by the bank</source>
        <translation>Pankin ilmoittama</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Comparison</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bank</source>
        <translation>Pankki</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name of owner or account</source>
        <translation>Omistajan tai tilin nimi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>matches</source>
        <translation>täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matches in part</source>
        <translation>täsmää osittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not told by the bank</source>
        <translation>pankki ei ilmoita</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not entered in the case</source>
        <translation>ei kirjattu tapaukseen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Accounts and owners</source>
        <translation>Tilit ja omistajat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whole answer…</source>
        <translation>Koko vastaus…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No accounts were checked</source>
        <translation>Tilejä ei ole tarkistettu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A check of accounts asks the applicant&apos;s banks who owns which account, and nothing else.</source>
        <translation>Tilien tarkistus kysyy hakijan pankeilta, kuka omistaa minkäkin tilin, eikä muuta.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Which check</source>
        <translation>Mikä tarkistus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Applicant, compared with what the bank tells</source>
        <translation>Hakija verrattuna pankin ilmoittamaan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accounts and their owners</source>
        <translation>Tilit ja niiden omistajat</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go to Collect</source>
        <translation>Siirry keruuseen</translation>
    </message>
    <message numerus="yes">
        <location line="+66"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, told by the applicant&apos;s banks through %2, %3</source>
        <translation>%1, hakijan pankkien ilmoittamina palvelusta %2, %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is told matches</source>
        <translation>Ilmoitettu täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matches in part</source>
        <translation>Täsmää osittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something differs</source>
        <translation>Jokin poikkeaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No owner is told</source>
        <translation>Omistajaa ei ilmoiteta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Company number</source>
        <translation>Yritystunnus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>(the last four differ)</source>
        <translation>(neljä viimeistä poikkeaa)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not entered</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <source>not told</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>perhaps not an owner&apos;s</source>
        <translation>ehkä ei omistajan</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityLines</name>
    <message numerus="yes">
        <location filename="../ui/pages/affordabilitylines.cpp" line="+44"/>
        <location line="+95"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="-56"/>
        <source>%1 a month</source>
        <translation>%1 kuukaudessa</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (template %2)</source>
        <translation>%1 (taulukko %2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (seen %2)</source>
        <translation>%1 (havaittu %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n incomes</source>
        <translation>
            <numerusform>%n tulo</numerusform>
            <numerusform>%n tuloa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>none that counts</source>
        <translation>ei laskettavia</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Pay and other income that the policy lets count and that still comes.</source>
        <translation>Palkka ja muut tulot, jotka ohje sallii ja jotka yhä tulevat.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Living costs, %n persons</source>
        <translation>
            <numerusform>Elinkustannukset, %n henkilö</numerusform>
            <numerusform>Elinkustannukset, %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Food, clothes, phone and the home&apos;s running costs for %1, line by line.</source>
        <translation>Ruoka, vaatteet, puhelin ja kodin kulut: %1, rivi riviltä.</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n existing loans</source>
        <translation>
            <numerusform>%n nykyinen laina</numerusform>
            <numerusform>%n nykyistä lainaa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments a month on each loan that goes on.</source>
        <translation>Jokaisen jatkuvan lainan kuukausimaksut.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+52"/>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Income less housing, loans, the new loan, living costs and extras, at the stressed rate. At the rates of the contracts: %1.</source>
        <translation>Tulot miinus asuminen, lainat, uusi laina, elinkustannukset ja lisät stressatulla korolla. Sopimusten koroilla: %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>New loan, %n months</source>
        <translation>
            <numerusform>Uusi laina, %n kk</numerusform>
            <numerusform>Uusi laina, %n kk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Annuity</source>
        <translation>Annuiteetti</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Seen in the data</source>
        <translation>Havaittu aineistossa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Policy says</source>
        <translation>Ohjeen mukaan</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>over limit</source>
        <translation>yli rajan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>under limit</source>
        <translation>alle rajan</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, to %2</source>
        <translation>%1, tasolle %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>needs %1</source>
        <comment>an income of</comment>
        <translation>tarvitaan %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income may fall</source>
        <translation>Tulot voivat laskea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>holds</source>
        <translation>kestää</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>already short</source>
        <translation>jo vajaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The share of income that can go until nothing is left at the stressed rate.</source>
        <translation>Tulojen osuus, joka voi pudota, kunnes stressatulla korolla ei jää mitään.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>above ask</source>
        <translation>yli pyydetyn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>below ask</source>
        <translation>alle pyydetyn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest loan at %1</source>
        <translation>Suurin laina, korko %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest loan over the asked months that leaves the policy&apos;s margin at the stressed rate.</source>
        <translation>Suurin laina pyydetyllä ajalla, joka jättää ohjeen marginaalin stressatulla korolla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Largest loan by the ratio</source>
        <translation>Suurin laina suhdeluvulla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest loan at which the stressed ratio stays within its limit.</source>
        <translation>Suurin laina, jolla stressattu suhdeluku pysyy rajassaan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>above stress</source>
        <translation>yli stressin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>below stress</source>
        <translation>alle stressin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Break-even rate</source>
        <translation>Nollakorko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rate at which nothing is left.</source>
        <translation>Korko, jolla mitään ei jää.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Legal floor</source>
        <translation>Lain alaraja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed by %1</source>
        <translation>ylittyy %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>missed by %1</source>
        <translation>alittuu %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>below</source>
        <translation>alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>template below</source>
        <translation>taulukko alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passed</source>
        <translation>ylitetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left before living costs, held against the least the law leaves to live on (%1).</source>
        <translation>Mitä jää ennen elinkustannuksia, verrattuna lain vähimmäismäärään (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Floor</source>
        <translation>Alaraja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left before living costs</source>
        <translation>Jää ennen elinkustannuksia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Living costs used</source>
        <translation>Käytetyt elinkustannukset</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Debt service (DSTI)</source>
        <translation>Lainanhoitorasite (DSTI)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on all loans, the new one too, to the income used.</source>
        <translation>Kaikkien lainojen, uudenkin, maksut laskelman tuloihin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stressed debt service</source>
        <translation>Stressattu lainanhoito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All loans at the stressed rate over at most 25 years, to net income.</source>
        <translation>Kaikki lainat stressatulla korolla enintään 25 vuodessa, nettotuloihin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt to gross income</source>
        <translation>Velka bruttotuloihin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 times</source>
        <translation>%1-kertainen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All debt told of and the new loan, to gross income a year.</source>
        <translation>Kaikki ilmoitettu velka ja uusi laina vuoden bruttotuloihin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing to income</source>
        <translation>Asuminen tuloihin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing cost to the income used.</source>
        <translation>Asumismenot laskelman tuloihin.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Over all open doubts</source>
        <translation>Kaikki avoimet kohdat</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>they decide</source>
        <translation>ne ratkaisevat</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n open</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is left at the stressed rate with every open doubt read against the applicant, and in the applicant&apos;s favour.</source>
        <translation>Mitä stressatulla korolla jää, kun jokainen avoin kohta luetaan hakijaa vastaan ja hakijan eduksi.</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityPage</name>
    <message>
        <location filename="../ui/pages/affordabilitypage.cpp" line="+35"/>
        <source>Affordability</source>
        <translation>Maksukyky</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter…</source>
        <translation>Syötä…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>How much it bears</source>
        <translation>Mitä se kestää</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>From income to what is left, as a table</source>
        <translation>Tuloista jäävään, taulukkona</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+194"/>
        <source>Enter household…</source>
        <translation>Syötä talous…</translation>
    </message>
    <message>
        <location line="-187"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What is left to live on, term by term</source>
        <translation>Mitä elämiseen jää, erä erältä</translation>
    </message>
    <message>
        <location line="+118"/>
        <source>Left to live on (KALP).</source>
        <translation>Elämiseen jää (KALP).</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Policy %1</source>
        <translation>Ohje %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>, living costs %1</source>
        <comment>after the policy&apos;s name</comment>
        <translation>, elinkustannukset %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A figure, not a verdict.</source>
        <translation>Luku, ei tuomio.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Coverage %1</source>
        <translation>Kattavuus %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A month, %1</source>
        <translation>Kuukaudessa, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>At %1</source>
        <translation>Korko %1</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stressed</source>
        <translation>Stressattu</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>From income to left to live on, %1 a month, at %2</source>
        <translation>Tuloista elämiseen jäävään, %1 kuukaudessa, korko %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From income to left to live on, %1 a month, no new loan</source>
        <translation>Tuloista elämiseen jäävään, %1 kuukaudessa, ei uutta lainaa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is left cannot be said yet</source>
        <translation>Jäävää ei voi vielä sanoa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 missing at the stressed rate</source>
        <translation>%1 puuttuu stressatulla korolla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 left at the stressed rate</source>
        <translation>%1 jää stressatulla korolla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 left without a new loan</source>
        <translation>%1 jää ilman uutta lainaa</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Something is missing</source>
        <translation>Jotain puuttuu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who lives on this income?</source>
        <translation>Ketkä elävät tuloilla?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter housing…</source>
        <translation>Syötä asuminen…</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Household…</source>
        <translation>Talous…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing…</source>
        <translation>Asuminen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan asked for and other debts…</source>
        <translation>Pyydetty laina ja muut velat…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Policy…</source>
        <translation>Ohje…</translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityWords</name>
    <message>
        <location filename="../ui/models/affordabilitywords.cpp" line="+24"/>
        <source>Rent</source>
        <translation>Vuokra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee of the home</source>
        <translation>Vastike</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home loan, as paid</source>
        <translation>Asuntolaina maksettuna</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running costs of the home</source>
        <translation>Hoitokulut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rent or fee</source>
        <translation>Vuokra tai vastike</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interest of home loans</source>
        <translation>Asuntolainojen korot</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tax relief on interest</source>
        <translation>Korkojen verovähennys</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amortisation of home loans</source>
        <translation>Asuntolainojen lyhennys</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+87"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Car loan</source>
        <translation>Autolaina</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Study loan</source>
        <translation>Opintolaina</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Consumer loan</source>
        <translation>Kulutusluotto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Card or credit line</source>
        <translation>Kortti tai tililuotto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instalments</source>
        <translation>Osamaksut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt told of</source>
        <translation>Ilmoitettu velka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other debt</source>
        <translation>Muu velka</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Local travel</source>
        <translation>Paikallisliikenne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Childcare</source>
        <translation>Päivähoito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Membership fees</source>
        <translation>Jäsenmaksut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medicine</source>
        <translation>Lääkkeet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child maintenance</source>
        <translation>Elatusmaksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other costs</source>
        <translation>Muut menot</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this money</source>
        <translation>nämä rahat</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Income</source>
        <translation>Tulot</translation>
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
        <translation>Uusi laina</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+32"/>
        <source>Left to live on</source>
        <translation>Jää elämiseen</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Food</source>
        <translation>Ruoka</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clothes</source>
        <translation>Vaatteet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leisure</source>
        <translation>Vapaa-aika</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mobile phone</source>
        <translation>Matkapuhelin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hygiene</source>
        <translation>Hygienia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurance of persons</source>
        <translation>Henkilövakuutus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Things for children</source>
        <translation>Lastentarvikkeet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consumables</source>
        <translation>Kulutustavarat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Home equipment</source>
        <translation>Kodin varusteet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other media</source>
        <translation>Muu media</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Electricity</source>
        <translation>Sähkö</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Water</source>
        <translation>Vesi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Home insurance</source>
        <translation>Kotivakuutus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lump sum of the policy</source>
        <translation>Ohjeen kertasumma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legal minimum, raised</source>
        <translation>Lain vähimmäismäärä korotettuna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Other spending, as seen</source>
        <translation>Muut menot havaittuina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Children not entered</source>
        <translation>Lapset, joita ei ole annettu</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Existing loans</source>
        <translation>Nykyiset lainat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Living costs</source>
        <translation>Elinkustannukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extras</source>
        <translation>Lisät</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Seen</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entered</source>
        <translation>Syötetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Template</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policy</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reckoned</source>
        <translation>Laskettu</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n adults</source>
        <translation>
            <numerusform>%n aikuinen</numerusform>
            <numerusform>%n aikuista</numerusform>
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
            <numerusform>%n lapsi</numerusform>
            <numerusform>%n lasta</numerusform>
        </translation>
    </message>
    <message>
        <location line="-105"/>
        <source>No income was found that counts, so nothing can be taken from it.</source>
        <translation>Laskettavia tuloja ei löytynyt, joten niistä ei voi vähentää mitään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No housing cost was seen. Nobody lives for nothing by default: enter it, even if it is zero.</source>
        <translation>Asumismenoja ei näkynyt. Kukaan ei oletuksena asu ilmaiseksi: syötä ne, vaikka ne olisivat nolla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who lives on the income is not entered, so living costs cannot be known.</source>
        <translation>Tuloista elävää taloutta ei ole syötetty, joten elinkustannukset eivät ole tiedossa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table of living costs for this household, and too few full months to take them from the data.</source>
        <translation>Taloudelle ei ole elinkustannustaulukkoa, ja täysiä kuukausia on liian vähän aineistosta laskemiseen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are in another currency than the policy, and no rate of exchange is known.</source>
        <translation>Aineiston valuutta on eri kuin ohjeen, eikä kurssia tunneta.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A table used here was not read at its source.</source>
        <translation>Käytettyä taulukkoa ei ole tarkistettu lähteestä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table for the year of the case; the newest before it is used.</source>
        <translation>Tapauksen vuodelle ei ole taulukkoa; käytetään edellistä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing is taken from the data; it was not entered.</source>
        <translation>Asuminen on otettu aineistosta; sitä ei syötetty.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The housing cost seen is outside the plausible range.</source>
        <translation>Havaittu asumismeno ei ole uskottavissa rajoissa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two housing costs run at once: a move, or a second home?</source>
        <translation>Kaksi asumismenoa yhtä aikaa: muutto vai toinen koti?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments of a home loan are seen, but its principal and rate are not entered: it is not stressed.</source>
        <translation>Asuntolainan maksuja näkyy, mutta pääomaa ja korkoa ei ole syötetty: sitä ei stressata.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The value of the home is not entered; amortisation is reckoned at the highest step.</source>
        <translation>Asunnon arvoa ei ole syötetty; lyhennys lasketaan ylimmällä portaalla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The loans are above the highest share of the home&apos;s value.</source>
        <translation>Lainat ylittävät suurimman osuuden asunnon arvosta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number of children entered differs from what the child benefit suggests.</source>
        <translation>Syötetty lasten määrä poikkeaa lapsilisän perusteella arvioidusta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no table of living costs for the country; mean spending is used.</source>
        <translation>Maalle ei ole elinkustannustaulukkoa; käytetään keskimääräisiä menoja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No debts are entered: what is left to pay on existing loans is not known.</source>
        <translation>Velkoja ei ole syötetty: nykyisten lainojen jäljellä oleva määrä ei ole tiedossa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income rests on few months.</source>
        <translation>Tulot perustuvat harvoihin kuukausiin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax relief follows the rules of another year.</source>
        <translation>Verovähennys noudattaa toisen vuoden sääntöjä.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 (not verified)</source>
        <comment>table</comment>
        <translation>%1 (vahvistamaton)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What is %1?</source>
        <translation>Mikä on %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is %1 %2?</source>
        <comment>payee, category</comment>
        <translation>Onko %1 %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is money from %1 pay?</source>
        <translation>Onko %1 palkanmaksaja?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An own transfer, %1?</source>
        <translation>Oma siirto, %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Same job, new payer: %1?</source>
        <translation>Sama työ, uusi maksaja: %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What does the home cost?</source>
        <translation>Mitä asuminen maksaa?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Two homes: does %1 end?</source>
        <translation>Kaksi kotia: päättyykö %1?</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Not own money</source>
        <translation>Ei omaa rahaa</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Has %1 ended?</source>
        <translation>Onko %1 päättynyt?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own money elsewhere, %1?</source>
        <translation>Omaa rahaa muualla, %1?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does the whole joint account count?</source>
        <translation>Lasketaanko koko yhteinen tili?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is half of the account %1&apos;s?</source>
        <translation>Kuuluuko puolet tilistä henkilölle %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Do %n children live on this income?</source>
        <translation>
            <numerusform>Elääkö %n lapsi näillä tuloilla?</numerusform>
            <numerusform>Elääkö %n lasta näillä tuloilla?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 a month</source>
        <translation>%1 kuukaudessa</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>settled as read</source>
        <translation>ratkaistu luetun mukaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>settled the other way</source>
        <translation>ratkaistu toisin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>debt ratio %1 points</source>
        <comment>change</comment>
        <translation>velkasuhde %1 %-yks.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leave unsorted</source>
        <translation>Jätä luokittelematta</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+17"/>
        <source>It is %1</source>
        <translation>Se on %1</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Not pay</source>
        <translation>Ei palkka</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another job</source>
        <translation>Toinen työ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both go on</source>
        <translation>Molemmat jatkuvat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As seen, %1</source>
        <translation>Havaittu %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes on</source>
        <translation>Se jatkuu</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Own money</source>
        <translation>Omaa rahaa</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>It counts whole</source>
        <translation>Se lasketaan kokonaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As entered</source>
        <translation>Kuten annettu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It is something else</source>
        <translation>Se on jotain muuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is pay</source>
        <translation>Se on palkka</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Same job</source>
        <translation>Sama työ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It ends</source>
        <translation>Se päättyy</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rather %1</source>
        <translation>Pikemminkin %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has ended</source>
        <translation>Se on päättynyt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income, or bills</source>
        <translation>Tulo tai laskuja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Half counts</source>
        <translation>Puolet lasketaan</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usable with care</source>
        <translation>Käytä harkiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not enough</source>
        <translation>Ei riitä</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Fewer than twelve full months</source>
        <translation>Alle kaksitoista täyttä kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are old</source>
        <translation>Aineisto on vanhaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldot eivät seuraa toisistaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Balances of %1 do not follow from each other</source>
        <translation>Tilin %1 saldot eivät seuraa toisistaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No balances to check against</source>
        <translation>Ei saldoja tarkistettavaksi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes where we cannot look</source>
        <translation>Rahaa siirtyy näkymättömiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money goes to %1, which is not here</source>
        <translation>Rahaa menee tilille %1, jota ei ole täällä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No pay is seen</source>
        <translation>Palkkaa ei näy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The holder&apos;s name is not known</source>
        <translation>Tilinomistajan nimi ei ole tiedossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The holder is not the applicant by name</source>
        <translation>Tilinomistaja ei nimeltään ole hakija</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much could not be sorted</source>
        <translation>Paljon jäi luokittelematta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only savings accounts</source>
        <translation>Vain säästötilejä</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add older statements</source>
        <translation>Lisää vanhempia tiliotteita</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetch the data anew</source>
        <translation>Hae aineisto uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replace the statement</source>
        <translation>Vaihda tiliote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a statement with balances</source>
        <translation>Lisää tiliote, jossa on saldot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the other account</source>
        <translation>Lisää toinen tili</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add %1</source>
        <translation>Lisää %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the card</source>
        <translation>Lisää kortti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the card %1</source>
        <translation>Lisää kortti %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the name</source>
        <translation>Tarkista nimi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort the unsorted rows</source>
        <translation>Luokittele avoimet rivit</translation>
    </message>
</context>
<context>
    <name>saldoscope::AmountDialog</name>
    <message>
        <location filename="../ui/pages/incomedialogs.cpp" line="+20"/>
        <source>An amount above nought, such as 8 500</source>
        <translation>Nollaa suurempi summa, esim. 8 500</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Needed</source>
        <translation>Tarvitaan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another amount for %1</source>
        <translation>Toinen summa: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What counts of this income a month, instead of what the rows and the policy give. The rows stay as they are.</source>
        <translation>Mitä tulosta lasketaan kuukaudessa rivien ja ohjeen antaman sijaan. Rivit pysyvät ennallaan.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A month, %1</source>
        <translation>Kuukaudessa, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason, for the log</source>
        <translation>Syy lokiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A new contract, a raise, fewer hours</source>
        <translation>Uusi sopimus, korotus, lyhyempi työaika</translation>
    </message>
</context>
<context>
    <name>saldoscope::BackupDialog</name>
    <message>
        <location filename="../ui/pages/backupdialog.cpp" line="+67"/>
        <source>Case %1 with its files, marks and results goes into one encrypted file. It opens on any computer with Saldoscope and the passphrase.</source>
        <translation>Tapaus %1 tiedostoineen, merkintöineen ja tuloksineen tallennetaan yhteen salattuun tiedostoon. Sen voi avata millä tahansa koneella Saldoscopella ja tunnuslauseella.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All cases with their files, marks and results go into one encrypted file. It opens on any computer with Saldoscope and the passphrase.</source>
        <translation>Kaikki tapaukset tiedostoineen, merkintöineen ja tuloksineen tallennetaan yhteen salattuun tiedostoon. Sen voi avata millä tahansa koneella Saldoscopella ja tunnuslauseella.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back up case %1</source>
        <translation>Varmuuskopioi tapaus %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back up all cases</source>
        <translation>Varmuuskopioi kaikki tapaukset</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back up</source>
        <translation>Varmuuskopioi</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+97"/>
        <source>Restore from a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <location line="-97"/>
        <source>The cases of the backup are added to those here. No case that is here is changed or replaced.</source>
        <translation>Varmuuskopion tapaukset lisätään täällä oleviin. Yhtään täällä olevaa tapausta ei muuteta eikä korvata.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No file chosen yet</source>
        <translation>Tiedostoa ei ole vielä valittu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup&apos;s file</source>
        <translation>Varmuuskopion tiedosto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Strength of the passphrase</source>
        <translation>Tunnuslauseen vahvuus</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Passphrase again</source>
        <translation>Tunnuslause uudelleen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the passphrase apart from the file. Without it nobody can open the backup.</source>
        <translation>Säilytä tunnuslause erillään tiedostosta. Ilman sitä kukaan ei voi avata varmuuskopiota.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Back up to</source>
        <translation>Varmuuskopioi kohteeseen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Saldoscope backups (*.saldobackup)</source>
        <translation>Saldoscopen varmuuskopiot (*.saldobackup)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Several words that do not belong together are easy to keep and hard to guess</source>
        <translation>Useita toisiinsa kuulumattomia sanoja on helppo muistaa ja vaikea arvata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too easy to guess: add words</source>
        <translation>Liian helppo arvata: lisää sanoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fair: one more word makes it strong</source>
        <translation>Kohtalainen: yksi sana lisää tekee siitä vahvan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The two differ</source>
        <translation>Ne eroavat toisistaan</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Written to %1.</source>
        <translation>Tallennettu tiedostoon %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+5"/>
        <source>%n cases are in the backup</source>
        <translation>
            <numerusform>%n tapaus on varmuuskopiossa</numerusform>
            <numerusform>%n tapausta on varmuuskopiossa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not in it, because they cannot be read: %1.</source>
        <translation>Puuttuvat, koska niitä ei voi lukea: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+26"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 is now %2</source>
        <comment>case numbers</comment>
        <translation>%1 on nyt %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n were here already and were left as they are.</source>
        <translation>
            <numerusform>%n oli jo täällä ja jätettiin ennalleen.</numerusform>
            <numerusform>%n oli jo täällä ja jätettiin ennalleen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Their numbers were taken: %1.</source>
        <translation>Niiden numerot olivat käytössä: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You find them in the list of cases.</source>
        <translation>Ne löytyvät tapausten luettelosta.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n cases were restored</source>
        <translation>
            <numerusform>%n tapaus palautettiin</numerusform>
            <numerusform>%n tapausta palautettiin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Cancelled</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No backup was written.</source>
        <translation>Varmuuskopiota ei kirjoitettu.</translation>
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
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payday</source>
        <translation>Palkkapäivä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overdrawn</source>
        <translation>Miinuksella</translation>
    </message>
    <message>
        <location line="+140"/>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, panot ja otot taulukkona</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End-of-day balance and monthly money in and out, %1</source>
        <translation>Päivän loppusaldo sekä kuukausittaiset panot ja otot, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End-of-day balance and weekly money in and out, %1</source>
        <translation>Päivän loppusaldo sekä viikoittaiset panot ja otot, %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>By day and month</source>
        <translation>Päivät ja kuukaudet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By day and week</source>
        <translation>Päivät ja viikot</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as image</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation>Kopioi CSV:nä</translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceChart</name>
    <message>
        <location filename="../ui/charts/balancechart.cpp" line="+73"/>
        <source>The balance is not known</source>
        <translation>Saldo ei ole tiedossa</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n days with one account below zero; together lowest %1</source>
        <translation>
            <numerusform>Jokin tili %n päivän miinuksella; yhteensä alin %1</numerusform>
            <numerusform>Jokin tili %n päivää miinuksella; yhteensä alin %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Never below zero; lowest %1</source>
        <translation>Ei kertaakaan miinuksella; alimmillaan %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Above zero since %1</source>
        <translation>Plussalla %1 lähtien</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days below zero; lowest %1</source>
        <translation>
            <numerusform>%n päivä miinuksella; alimmillaan %1</numerusform>
            <numerusform>%n päivää miinuksella; alimmillaan %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Balance by day, money in and out</source>
        <translation>Saldo päivittäin, panot ja otot</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1. Lowest on %2</source>
        <translation>%1. Alimmillaan %2</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>In %1, out %2</source>
        <translation>Panot %1, otot %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: balance not known</source>
        <translation>%1: saldo ei tiedossa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 more than the day before</source>
        <translation>%1 enemmän kuin edellispäivänä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 less than the day before</source>
        <translation>%1 vähemmän kuin edellispäivänä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the day before</source>
        <translation>Sama kuin edellispäivänä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>payday</source>
        <translation>palkkapäivä</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 staked</source>
        <translation>panoksia %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an account below zero</source>
        <translation>tili miinuksella</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message numerus="yes">
        <location line="+329"/>
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n päivä miinuksella</numerusform>
            <numerusform>%1, %n päivää miinuksella</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lowest %1</source>
        <translation>alimmillaan %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceTableModel</name>
    <message>
        <location filename="../ui/charts/balancecard.cpp" line="-122"/>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In, %1</source>
        <translation>Panot, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out, %1</source>
        <translation>Otot, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance at the end, %1</source>
        <translation>Loppusaldo, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesModel</name>
    <message>
        <location filename="../ui/models/casesmodel.cpp" line="+28"/>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collecting</source>
        <translation>Keruussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawn</source>
        <translation>Peruutettu</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n processes</source>
        <translation>
            <numerusform>%n käsittely</numerusform>
            <numerusform>%n käsittelyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>cannot be opened (key missing)</source>
        <translation>ei voi avata (avain puuttuu)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>everything deleted</source>
        <translation>kaikki poistettu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not set</source>
        <translation>ei asetettu</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last touched</source>
        <translation>Viimeksi käsitelty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep until</source>
        <translation>Säilytys päättyy</translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesPage</name>
    <message>
        <location filename="../ui/pages/casespage.cpp" line="+62"/>
        <location line="+19"/>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Demo cases</source>
        <translation>Demotapaukset</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+37"/>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No cases yet</source>
        <translation>Ei vielä tapauksia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A case holds one applicant&apos;s statements and what they show. It stays encrypted on this computer.</source>
        <translation>Tapaus sisältää yhden hakijan tiliotteet ja niistä saadut tiedot. Se pysyy salattuna tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Find by case number, name or note</source>
        <translation>Hae tapausnumerolla, nimellä tai muistiinpanolla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find a case</source>
        <translation>Hae tapaus</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State: all</source>
        <translation>Tila: kaikki</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State: %1</source>
        <translation>Tila: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+33"/>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Country: all</source>
        <translation>Maa: kaikki</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Country: %1</source>
        <translation>Maa: %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last touched</source>
        <translation>Viimeksi käsitelty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep until</source>
        <translation>Säilytys päättyy</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Open case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Applicant…</source>
        <translation>Hakija…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shred case…</source>
        <translation>Tuhoa tapaus…</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n cases</source>
        <translation>
            <numerusform>%n tapaus</numerusform>
            <numerusform>%n tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1/%n tapaus</numerusform>
            <numerusform>%1/%n tapausta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case chosen</source>
        <translation>Ei valittua tapausta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant withdrew consent</source>
        <translation>Hakija perui suostumuksen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Shred case %1?</source>
        <translation>Tuhotaanko tapaus %1?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its key is destroyed and all its statements, figures and notes are gone for good: %1. This cannot be undone.</source>
        <translation>Tapauksen avain tuhotaan, ja sen kaikki tiliotteet, luvut ja muistiinpanot häviävät lopullisesti: %1. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shred case</source>
        <translation>Tuhoa tapaus</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryChooser</name>
    <message>
        <location filename="../ui/widgets/categorychooser.cpp" line="+68"/>
        <source>Choose a category</source>
        <translation>Valitse luokka</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Type a category</source>
        <translation>Kirjoita luokan nimi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Categories</source>
        <translation>Luokat</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take my choice back</source>
        <translation>Peru oma valinta</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryModel</name>
    <message>
        <location filename="../ui/models/categorymodel.cpp" line="+155"/>
        <source>Other (%1)</source>
        <translation>Muut (%1)</translation>
    </message>
    <message numerus="yes">
        <location line="+58"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 a month, %3 of spending, %4</source>
        <translation>%1, %2 kuukaudessa, %3 menoista, %4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 kuukaudessa, %3</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryRings</name>
    <message>
        <location filename="../ui/charts/categoryrings.cpp" line="+56"/>
        <source>Spending by category</source>
        <translation>Menot luokittain</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <location line="+283"/>
        <source>%1 a month, %2</source>
        <translation>%1/kk, %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryTreePage</name>
    <message>
        <location filename="../ui/pages/categorytreepage.cpp" line="+27"/>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+85"/>
        <source>All spending</source>
        <translation>Kaikki menot</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+27"/>
        <source>All money</source>
        <translation>Koko rahaliikenne</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spending a month, moves between own accounts left out</source>
        <translation>Menot kuukaudessa ilman siirtoja omien tilien välillä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All money a month, as booked</source>
        <translation>Koko rahaliikenne kuukaudessa, kuten kirjattu</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>mean of %n full months</source>
        <translation>
            <numerusform>keskiarvo, %n täysi kuukausi</numerusform>
            <numerusform>keskiarvo, %n täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no full month: mean of the months there are</source>
        <translation>ei täysiä kuukausia: keskiarvo vajaista kuukausista</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Inner ring families, outer ring their parts; colour follows the family everywhere</source>
        <translation>Sisäkehällä pääluokat, ulkokehällä niiden osat; pääluokan väri on kaikkialla sama</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Show %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 of spending</source>
        <translation>%1: %2 menoista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: more came back than was spent</source>
        <translation>%1: palautui enemmän kuin kului</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Most goes to %1: %2 of spending</source>
        <translation>Eniten menee: %1, %2 menoista</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No spending in these rows</source>
        <translation>Näissä riveissä ei ole menoja</translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryView</name>
    <message>
        <location filename="../ui/widgets/categoryview.cpp" line="+91"/>
        <source>Categories</source>
        <translation>Luokat</translation>
    </message>
</context>
<context>
    <name>saldoscope::CertaintyLegend</name>
    <message>
        <location filename="../ui/widgets/previewtable.cpp" line="+187"/>
        <source>Fields without a sign are sure, ~ is likely, ? asks you to check</source>
        <translation>Kentät ilman merkkiä ovat varmoja, ~ on luultava, ? pyytää tarkistamaan</translation>
    </message>
</context>
<context>
    <name>saldoscope::ChartTwin</name>
    <message>
        <location filename="../ui/widgets/charttwin.cpp" line="+67"/>
        <source>More about this chart</source>
        <translation>Lisää tästä kaaviosta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table, copies</source>
        <translation>Taulukko, kopiot</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as image</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation>Kopioi CSV:nä</translation>
    </message>
</context>
<context>
    <name>saldoscope::CollectPage</name>
    <message>
        <location filename="../ui/pages/collectpage.cpp" line="+55"/>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Analysis by a provider</source>
        <translation>Palveluntarjoajan analyysi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Tapauksen tiedostot lähetetään salatulla yhteydellä; tarjoajan luvut näkyvät omiemme rinnalla.</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <location line="-71"/>
        <location line="+107"/>
        <source>Ask another bank</source>
        <translation>Kysy toiselta pankilta</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>New link…</source>
        <translation>Uusi linkki…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ask the applicant&apos;s banks, read the files you have, let a provider analyse them. All may be used in one case.</source>
        <translation>Kysy hakijan pankeilta, lue omat tiedostosi, anna palveluntarjoajan analysoida ne. Kaikkia voi käyttää samassa tapauksessa.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A process of its own, for instance for a co-applicant</source>
        <translation>Oma prosessi, esimerkiksi kanssahakijalle</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The applicant&apos;s banks, by consent</source>
        <translation>Hakijan pankit suostumuksella</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ask the applicant&apos;s banks</source>
        <translation>Kysy hakijan pankeilta</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CAMT, MT940, OFX, QIF, CSV, JSON and more, read on this computer.</source>
        <translation>CAMT, MT940, OFX, QIF, CSV, JSON ym. Luetaan tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
</context>
<context>
    <name>saldoscope::ComparePage</name>
    <message>
        <location filename="../ui/pages/comparepage.cpp" line="+30"/>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+218"/>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <location line="-213"/>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counterparty</source>
        <translation>Vastapuoli</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only what differs</source>
        <translation>Vain eroavat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has answered yet</source>
        <translation>Yksikään palvelu ei ole vielä vastannut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When a provider has worked on this case&apos;s files, its figures stand here beside ours, with the rows the two disagree on. They are never part of our sums.</source>
        <translation>Kun palvelu on käsitellyt tapauksen tiedostot, sen luvut ovat tässä omiemme rinnalla, samoin rivit, joista ollaan eri mieltä. Ne eivät koskaan sisälly summiimme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Figures of the provider and of Saldoscope</source>
        <translation>Palvelun ja Saldoscopen luvut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows that the two file differently</source>
        <translation>Eri tavoin luokitellut rivit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which provider</source>
        <translation>Mikä palvelu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go to Collect</source>
        <translation>Siirry keruuseen</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Setting the two beside each other</source>
        <translation>Asetetaan rinnakkain</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%1 and Saldoscope agree in all %n figures</source>
        <translation>
            <numerusform>%1 ja Saldoscope ovat samaa mieltä ainoasta luvusta</numerusform>
            <numerusform>%1 ja Saldoscope ovat samaa mieltä kaikista %n luvusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 differs from Saldoscope in %2 of %n figures</source>
        <translation>
            <numerusform>%1 eroaa Saldoscopesta: %2/%n lukua</numerusform>
            <numerusform>%1 eroaa Saldoscopesta: %2/%n lukua</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>all rows filed alike</source>
        <translation>kaikki rivit luokiteltu samoin</translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <location line="+3"/>
        <source>%n rows filed differently</source>
        <translation>
            <numerusform>%n rivi luokiteltu eri tavoin</numerusform>
            <numerusform>%n riviä luokiteltu eri tavoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%1 took the files in %n parts and reckoned each by itself: no figure of a part is one of the whole, so only rows are compared</source>
        <translation>
            <numerusform>%1 sai tiedostot %n osassa ja laski sen erikseen: osan luvut eivät koske kokonaisuutta, joten vain rivejä verrataan</numerusform>
            <numerusform>%1 sai tiedostot %n osassa ja laski jokaisen erikseen: osien luvut eivät koske kokonaisuutta, joten vain rivejä verrataan</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its figures are in none of our sums</source>
        <translation>sen luvut eivät sisälly summiimme</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+1"/>
        <source>No figure differs</source>
        <translation>Mikään luku ei eroa</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+30"/>
        <source>Within half a per cent, which is what rounding does.</source>
        <translation>Puolen prosentin sisällä; sen tekee pyöristys.</translation>
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
        <translation>samaa mieltä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 against %2</source>
        <comment>theirs, ours</comment>
        <translation>%1, meillä %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saldoscope has no such figure; this is what %1 sent, as it sent it.</source>
        <translation>Saldoscopella ei ole tällaista lukua; näin sen lähetti %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The two file these rows differently. Each leads to what the bank sent and to who decided.</source>
        <translation>Nämä rivit on luokiteltu eri tavoin. Jokaisesta pääsee pankin lähettämään tietoon ja päättäjään.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No single rows stand behind this figure.</source>
        <translation>Luvun takana ei ole yksittäisiä rivejä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both file the same rows here, so the sums are reckoned otherwise. These are the rows behind ours.</source>
        <translation>Molemmat luokittelevat rivit samoin, joten summat lasketaan eri tavalla. Nämä ovat meidän lukumme rivit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not say how it filed each row. These are the rows behind ours.</source>
        <translation>%1 ei kerro rivien luokitusta. Nämä ovat meidän lukumme rivit.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sent as</source>
        <translation>Lähetetty nimellä</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Every row is filed alike</source>
        <translation>Joka rivi on luokiteltu samoin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 does not tell its rows</source>
        <translation>%1 ei kerro rivejään</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n rows of the provider are not among ours</source>
        <translation>
            <numerusform>%n palvelun rivi puuttuu meiltä</numerusform>
            <numerusform>%n palvelun riviä puuttuu meiltä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no date</source>
        <translation>ei päivää</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+1"/>
        <source>shielded</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What this row tells is nobody&apos;s business; its kind stays folded away.</source>
        <translation>Rivin kertoma ei kuulu muille; sen laji pysyy piilossa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter leads to the row: what the bank sent, and who decided.</source>
        <translation>Enter vie riville: mitä pankki lähetti ja kuka päätti.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decided by</source>
        <translation>Päätti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
</context>
<context>
    <name>saldoscope::CompareWords</name>
    <message>
        <location filename="../ui/models/comparisonwords.cpp" line="+32"/>
        <source>Between two payments</source>
        <translation>Kahden maksun väli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left after fixed costs, a month</source>
        <translation>Jää kiinteiden menojen jälkeen/kk</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+86"/>
        <source>Income a month</source>
        <translation>Tulot kuukaudessa</translation>
    </message>
    <message>
        <location line="-85"/>
        <location line="+91"/>
        <source>Full months</source>
        <translation>Täydet kuukaudet</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>Months with income</source>
        <translation>Tulokuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last payment</source>
        <translation>Viime maksusta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to income</source>
        <translation>Lainamaksut tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean payment</source>
        <translation>Keskimaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Middle payment</source>
        <translation>Mediaanimaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments</source>
        <translation>Maksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Still expected</source>
        <translation>Vielä odotettavissa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month itself</source>
        <translation>Kuukausi itse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left after fixed costs</source>
        <translation>Jää kiinteiden menojen jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with a payment, share</source>
        <translation>Maksukuukausien osuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stability</source>
        <translation>Vakaus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend a month</source>
        <translation>Suunta kuukaudessa</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+66"/>
        <source>Repayments a month</source>
        <translation>Lyhennykset kuukaudessa</translation>
    </message>
    <message>
        <location line="-65"/>
        <source>Months with loans paid out</source>
        <translation>Lainannostokuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with repayments</source>
        <translation>Lyhennyskuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last loan paid out</source>
        <translation>Viimeisestä lainannostosta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of loans paid out</source>
        <translation>Lainannostojen suunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of repayments</source>
        <translation>Lyhennysten suunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders that paid out</source>
        <translation>Lainaa maksaneet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders repaid</source>
        <translation>Luotonantajat, joille maksetaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of all repayments</source>
        <translation>Osuus lyhennyksistä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of loan</source>
        <translation>Lainan laji</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Times a month</source>
        <translation>Kertoja kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum a month</source>
        <translation>Summa kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before the first full month</source>
        <translation>Ennen ensimmäistä täyttä kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After the last full month</source>
        <translation>Viimeisen täyden kuukauden jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net cash flow</source>
        <translation>Nettokassavirta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening balance by the statement</source>
        <translation>Tiliotteen alkusaldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing balance by the statement</source>
        <translation>Tiliotteen loppusaldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits a month, times</source>
        <translation>Talletuksia kuukaudessa, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month, times</source>
        <translation>Nostoja kuukaudessa, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits a month</source>
        <translation>Talletukset kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month</source>
        <translation>Nostoja kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of deposits</source>
        <translation>Talletusten suunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of withdrawals</source>
        <translation>Nostojen suunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits to income</source>
        <translation>Talletukset tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals to spending</source>
        <translation>Nostot menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals to income</source>
        <translation>Nostot tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steady deposits</source>
        <translation>Tasaiset talletukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last stake</source>
        <translation>Viime panoksesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <location line="+19"/>
        <source>Stakes to spending</source>
        <translation>Panokset menoihin</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Months with stakes, share</source>
        <translation>Panoskuukausien osuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it casino</source>
        <translation>siitä kasino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it lotteries</source>
        <translation>siitä arpajaiset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it betting</source>
        <translation>siitä vedonlyönti</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to regular income</source>
        <translation>Lainamaksut säännölliseen tuloon</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Regular income, times</source>
        <translation>Säännöllinen tulo, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular income</source>
        <translation>Säännöllinen tulo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular payments, times</source>
        <translation>Säännölliset maksut, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Regular payments</source>
        <translation>Säännölliset maksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings, times</source>
        <translation>Voitot, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Voitot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes, times</source>
        <translation>Panokset, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes</source>
        <translation>Panokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out, times</source>
        <translation>Nostetut lainat, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out</source>
        <translation>Nostetut lainat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repayments, times</source>
        <translation>Lyhennykset, kpl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repayments</source>
        <translation>Lyhennykset</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Returned payments, times</source>
        <translation>Palautuneet maksut, kpl</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+20"/>
        <source>Returned payments</source>
        <translation>Palautuneet maksut</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Housing a month</source>
        <translation>Asuminen kuukaudessa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Living costs a month</source>
        <translation>Elinkustannukset kuukaudessa</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A month</source>
        <translation>Kuukaudessa</translation>
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
        <translation>Maksetut elatusmaksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Ulosotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash</source>
        <translation>Käteinen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Debt collection</source>
        <translation>Perintä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late charges on loans</source>
        <translation>Lainojen viivästysmaksut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This month, mean</source>
        <translation>Tämä kuukausi, keskiarvo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This month, in all</source>
        <translation>Tämä kuukausi, yhteensä</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Last %n days, a month</source>
        <translation>
            <numerusform>Viimeinen %n päivä, kuukaudessa</numerusform>
            <numerusform>Viimeiset %n päivää, kuukaudessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Last %n days, in all</source>
        <translation>
            <numerusform>Viimeinen %n päivä, yhteensä</numerusform>
            <numerusform>Viimeiset %n päivää, yhteensä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Income: %1</source>
        <comment>category</comment>
        <translation>Tulot: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income, the month not yet full</source>
        <translation>Tulot, keskeneräinen kuukausi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loans: %1</source>
        <comment>kind</comment>
        <translation>Lainat: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loans</source>
        <translation>Lainat</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>For the calculation of what is left to live on</source>
        <translation>Elämiseen jäävän laskelmaan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Category: %1</source>
        <comment>a provider&apos;s word</comment>
        <translation>Luokka: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the provider says this</source>
        <translation>Vain palvelu kertoo</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>In all, %1</source>
        <comment>currency code</comment>
        <translation>Yhteensä, %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none seen</source>
        <translation>ei havaittu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a list of its own</source>
        <translation>oma luettelo</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 %-yks.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionCard</name>
    <message>
        <location filename="../ui/pages/connectionspage.cpp" line="+34"/>
        <source>Client id</source>
        <translation>Asiakastunnus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client secret</source>
        <translation>Asiakassalaisuus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Documentation</source>
        <translation>Dokumentaatio</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Address: %1</source>
        <translation>Osoite: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kept in the keychain, never shown again</source>
        <translation>Säilytetään avainnipussa, ei näytetä enää</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As the provider wrote it</source>
        <translation>Kuten tarjoaja sen ilmoitti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kept in memory until the program ends</source>
        <translation>Muistissa ohjelman sulkemiseen asti</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Test connection</source>
        <translation>Testaa yhteys</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep in keychain</source>
        <translation>Tallenna avainnippuun</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forget key</source>
        <translation>Unohda avain</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the sandbox&apos;s key</source>
        <translation>Käytä testiympäristön avainta</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Webhook…</source>
        <translation>Webhook…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the provider call a server of yours when an analysis is done</source>
        <translation>Pyydä palveluntarjoajaa kutsumaan palvelintanne, kun analyysi on valmis</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Use for this session</source>
        <translation>Käytä tässä istunnossa</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Addresses…</source>
        <translation>Osoitteet…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The paths below the provider&apos;s address, should they be others than expected</source>
        <translation>Polut palveluntarjoajan osoitteen alla, jos ne ovat muut kuin odotettiin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider&apos;s own addresses, from the next start on.</source>
        <translation>Palveluntarjoajan omat osoitteet seuraavasta käynnistyksestä lähtien.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The addresses take effect at the next start.</source>
        <translation>Osoitteet tulevat voimaan seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Partner banks…</source>
        <translation>Kumppanipankit…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lenders in whose name applicants are asked</source>
        <translation>Luotonantajat, joiden nimissä hakijoilta kysytään</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Key kept</source>
        <translation>Avain tallessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Asking %1…</source>
        <translation>Kysytään: %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider accepts this key.</source>
        <translation>Palveluntarjoaja hyväksyy tämän avaimen.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Kept in the keychain of this computer.</source>
        <translation>Tallennettu tämän tietokoneen avainnippuun.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kept in memory until the program ends.</source>
        <translation>Säilytetään muistissa ohjelman sulkemiseen asti.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The key is forgotten.</source>
        <translation>Avain on unohdettu.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionsPage</name>
    <message>
        <location line="+14"/>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections to providers, language and look</source>
        <translation>Yhteydet palveluntarjoajiin, kieli ja ulkoasu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a demo session</source>
        <translation>Avaa demoistunto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A second window with a sandbox on this computer as provider and invented customers</source>
        <translation>Toinen ikkuna, jossa palveluntarjoajana on tämän tietokoneen testiympäristö ja asiakkaat ovat keksittyjä</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Saved profiles of statement tables</source>
        <translation>Tallennetut tiliotetaulukoiden profiilit</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>None yet. Where a file&apos;s columns were corrected before it was added, they can be saved and are used for the next file like it.</source>
        <translation>Ei vielä yhtään. Kun tiedoston sarakkeet on korjattu ennen lisäämistä, ne voi tallentaa, ja niitä käytetään seuraavaan samanlaiseen tiedostoon.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files with the same columns are read this way. Files that were added before stay as they were read.</source>
        <translation>Tiedostot, joissa on samat sarakkeet, luetaan näin. Aiemmin lisätyt tiedostot pysyvät sellaisina kuin ne luettiin.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n columns without words</source>
        <translation>
            <numerusform>%n sarake ilman otsikkoa</numerusform>
            <numerusform>%n saraketta ilman otsikkoa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete the profile %1</source>
        <translation>Poista profiili %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The profile could not be deleted: its folder may not be written to.</source>
        <translation>Profiilia ei voitu poistaa: kansioon ei voi kirjoittaa.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+7"/>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Takes effect at the next start</source>
        <translation>Tulee voimaan seuraavassa käynnistyksessä</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs dismissals and what you enter; kept on this computer.</source>
        <translation>Allekirjoittaa ohitukset ja syöttämäsi; säilyy tällä koneella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide amounts (Ctrl+Shift+H)</source>
        <translation>Piilota summat (Ctrl+Vaihto+H)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tell me on the desktop when a process is done</source>
        <translation>Ilmoita työpöydällä, kun prosessi on valmis</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where things are kept</source>
        <translation>Tietojen säilytys</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Keys and credentials</source>
        <translation>Avaimet ja tunnukset</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In the keychain of this computer, nowhere else</source>
        <translation>Tämän tietokoneen avainnipussa, ei muualla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In memory, until the program ends</source>
        <translation>Muistissa ohjelman sulkemiseen asti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases, encrypted with one key each</source>
        <translation>Tapaukset, kukin salattu omalla avaimellaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is sent, and where</source>
        <translation>Mitä lähetetään ja minne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only what you hand to a provider, to its address above</source>
        <translation>Vain se, minkä annat palveluntarjoajalle, sen yllä olevaan osoitteeseen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Saldoscope %1</source>
        <translation>Saldoscope %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free software, GPL-3.0-or-later. Sends nothing about its use to anybody.</source>
        <translation>Vapaa ohjelmisto, GPL-3.0-or-later. Ei lähetä käytöstään mitään kenellekään.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Licences…</source>
        <translation>Lisenssit…</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentDoor</name>
    <message>
        <location filename="../ui/pages/consentdoor.cpp" line="+31"/>
        <location line="+107"/>
        <source>Ask the applicant&apos;s banks…</source>
        <translation>Kysy hakijan pankeilta…</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Enter its key…</source>
        <translation>Syötä sen avain…</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>No browser could be opened</source>
        <translation>Selainta ei voitu avata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The link can be copied, scanned or written in a letter.</source>
        <translation>Linkin voi kopioida, skannata tai lähettää kirjeessä.</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>The applicant opens a link, chooses banks, signs in there and says yes. You see it happen.</source>
        <translation>Hakija avaa linkin, valitsee pankit, kirjautuu niihin ja suostuu. Näet sen tapahtuvan.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>New link…</source>
        <translation>Uusi linkki…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A process of its own, for instance for a co-applicant</source>
        <translation>Oma prosessi esimerkiksi kanssahakijalle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Without a key no bank can be asked; files can be read all the same.</source>
        <translation>Ilman avainta pankeilta ei voi kysyä; tiedostoja voi silti lukea.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link is being made…</source>
        <translation>Linkkiä tehdään…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No link was made. Progress says why.</source>
        <translation>Linkkiä ei tehty. Eteneminen kertoo miksi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant has answered. What came is in Progress; one more bank can be asked in the same process.</source>
        <translation>Hakija on vastannut. Saapunut näkyy Etenemisessä; samassa prosessissa voi kysyä vielä yhdeltä pankilta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant has said yes. The provider is at work; Progress shows how far.</source>
        <translation>Hakija on suostunut. Palveluntarjoaja on työssä; Eteneminen näyttää, missä vaiheessa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link works for 24 hours. It can be read from the screen, copied, written in a letter or opened here.</source>
        <translation>Linkki on voimassa 24 tuntia. Sen voi lukea ruudulta, kopioida, lähettää kirjeessä tai avata tässä.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentLanes</name>
    <message>
        <location filename="../ui/consenttold.cpp" line="+77"/>
        <source>The bank says: “%1” The applicant may try again with the same link; other lanes go on.</source>
        <translation>Pankki sanoo: ”%1” Hakija voi yrittää uudelleen samalla linkillä; muut radat jatkuvat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing in at the bank failed. The applicant may try again with the same link; other lanes go on.</source>
        <translation>Kirjautuminen pankkiin epäonnistui. Hakija voi yrittää uudelleen samalla linkillä; muut radat jatkuvat.</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="+47"/>
        <source>Check of accounts, by consent</source>
        <translation>Tilien tarkistus suostumuksella</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Insights, by consent</source>
        <translation>Tulokset suostumuksella</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="+21"/>
        <location filename="../ui/consentlanes.cpp" line="+20"/>
        <location line="+75"/>
        <source>Link made</source>
        <translation>Linkki tehty</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-75"/>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="+51"/>
        <location filename="../ui/consenttold.cpp" line="+14"/>
        <location filename="../ui/consentlanes.cpp" line="+1"/>
        <source>Consent given</source>
        <translation>Suostumus annettu</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="+6"/>
        <location filename="../ui/consentlanes.cpp" line="+0"/>
        <source>Sorted</source>
        <translation>Luokiteltu</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-19"/>
        <source>Accounts of %1</source>
        <translation>Tilit: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Insights of %1</source>
        <translation>Tulokset: %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Computed</source>
        <translation>Laskettu</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n times, %1</source>
        <translation>
            <numerusform>%n kerran, %1</numerusform>
            <numerusform>%n kertaa, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>since %1</source>
        <translation>alkaen %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+73"/>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You stopped this. The link may still be open at the applicant&apos;s.</source>
        <translation>Pysäytit tämän. Linkki voi yhä olla auki hakijalla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing in</source>
        <translation>Kirjaudutaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Making the link</source>
        <translation>Tehdään linkkiä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetching results</source>
        <translation>Haetaan tuloksia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next: the results are here. You can go on working.</source>
        <translation>Seuraavaksi: tulokset ovat täällä. Voit jatkaa työtä.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Palveluntarjoaja ei vastannut viime tarkistukseen; tarkistus jatkuu itsestään.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Link lapsed</source>
        <translation>Linkki vanhentunut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody consented before the link stopped working. What was done so far is kept.</source>
        <translation>Suostumusta ei annettu ennen linkin vanhenemista. Siihen asti tehty säilyy.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Make a fresh link</source>
        <translation>Tee uusi linkki</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="+3"/>
        <location filename="../ui/consentlanes.cpp" line="-62"/>
        <location line="+45"/>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../ui/consentlanes.cpp" line="-43"/>
        <location line="+7"/>
        <source>Show link</source>
        <translation>Näytä linkki</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/consentlanes.cpp" line="-7"/>
        <location line="+49"/>
        <source>Add a file</source>
        <translation>Lisää tiedosto</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="-45"/>
        <source>Next: the provider sorts and computes, usually under a minute. You can go on working.</source>
        <translation>Seuraavaksi: palveluntarjoaja luokittelee ja laskee, yleensä alle minuutissa. Voit jatkaa työtä.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next: the applicant adds another bank or says yes. You can go on working.</source>
        <translation>Seuraavaksi: hakija lisää pankin tai suostuu. Voit jatkaa työtä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next: the applicant signs in at the bank.</source>
        <translation>Seuraavaksi: hakija kirjautuu pankkiin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next: the applicant chooses a bank.</source>
        <translation>Seuraavaksi: hakija valitsee pankin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next: the applicant opens the link. You can send it, or open it here.</source>
        <translation>Seuraavaksi: hakija avaa linkin. Voit lähettää sen tai avata sen tässä.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>See at %1</source>
        <translation>Katso: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider&apos;s figures…</source>
        <translation>Tarjoajan luvut…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Tilit ja omistajat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open insights</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n asiaa vastauksessa ei voitu lukea. Koko vastaus on tallessa tapauksen mukana.</numerusform>
            <numerusform>%n asiaa vastauksessa ei voitu lukea. Koko vastaus on tallessa tapauksen mukana.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="-4"/>
        <location filename="../ui/consentlanes.cpp" line="+6"/>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <location filename="../ui/consentlanes.cpp" line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Tiedot poistettiin palveluntarjoajalta, ja paikallinen kopio poistettiin.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Ask another bank</source>
        <translation>Kysy toiselta pankilta</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Compare with Saldoscope</source>
        <translation>Vertaa Saldoscopeen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Demo: consent in the applicant&apos;s place</source>
        <translation>Esittely: suostu hakijan puolesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demo: withdraw in the applicant&apos;s place…</source>
        <translation>Esittely: peru hakijan puolesta…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stop looking</source>
        <translation>Lopeta seuraaminen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete at the provider and here…</source>
        <translation>Poista palveluntarjoajalta ja täältä…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <location filename="../ui/consentbanks.cpp" line="-27"/>
        <source>Bank chosen</source>
        <translation>Pankki valittu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signed in</source>
        <translation>Kirjautunut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetching begun</source>
        <translation>Haku alkanut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All fetched</source>
        <translation>Kaikki haettu</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Sorted, computed</source>
        <translation>Luokiteltu, laskettu</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../ui/consenttold.cpp" line="-12"/>
        <source>Sign-in failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <location filename="../ui/consenttold.cpp" line="-2"/>
        <source>Link opened</source>
        <translation>Linkki avattu</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signing in at the bank</source>
        <translation>Kirjautuu pankkiin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signed in at the bank</source>
        <translation>Kirjautunut pankkiin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetching transactions</source>
        <translation>Haetaan tapahtumia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Transactions fetched</source>
        <translation>Tapahtumat haettu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sorting</source>
        <translation>Luokitellaan</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Computing</source>
        <translation>Laskee</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready at the provider</source>
        <translation>Valmis palveluntarjoajalla</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentPanel</name>
    <message>
        <location filename="../ui/widgets/consentpanel.cpp" line="+58"/>
        <location line="+68"/>
        <source>Copy link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Letter…</source>
        <translation>Kirje…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open here</source>
        <translation>Avaa tässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a fresh link</source>
        <translation>Tee uusi linkki</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+89"/>
        <source>Consent link</source>
        <translation>Suostumuslinkki</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>A letter with the link, in Swedish, Finnish or English</source>
        <translation>Kirje ja linkki ruotsiksi, suomeksi tai englanniksi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the link in the browser of this computer, for an applicant who sits here</source>
        <translation>Avaa linkki tämän tietokoneen selaimessa paikalla olevalle hakijalle</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>made %1</source>
        <translation>tehty %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>opened %n times, last %1</source>
        <translation>
            <numerusform>avattu %n kerran, viimeksi %1</numerusform>
            <numerusform>avattu %n kertaa, viimeksi %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not opened yet</source>
        <translation>ei vielä avattu</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The applicant has answered</source>
        <translation>Hakija on vastannut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Link used</source>
        <translation>Linkki käytetty</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The link stopped working %1</source>
        <translation>Linkki vanheni %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lapsed</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the applicant did so far is kept.</source>
        <translation>Se, mitä hakija ehti tehdä, säilyy.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The link stops working in</source>
        <translation>Linkki vanhenee</translation>
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
        <translation>saldo täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>balance does not add up</source>
        <translation>saldo ei täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>balance cannot be checked</source>
        <translation>saldoa ei voi tarkistaa</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+113"/>
        <source>Data coverage</source>
        <translation>Aineiston kattavuus</translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%n full months</source>
        <translation>
            <numerusform>%n täysi kuukausi</numerusform>
            <numerusform>%n täyttä kuukautta</numerusform>
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
        <translation>ei päivämääriä</translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>täysi kuukausi</numerusform>
            <numerusform>täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1 of money sorted</source>
        <translation>%1 rahasta luokiteltu</translation>
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
        <translation>%1/100, %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>over %1 of money sorted</source>
        <translation>yli %1 rahasta luokiteltu</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What would lift it</source>
        <translation>Näin kattavuus paranee</translation>
    </message>
    <message numerus="yes">
        <location line="+51"/>
        <source>and %n more accounts</source>
        <translation>
            <numerusform>ja %n muu tili</numerusform>
            <numerusform>ja %n muuta tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance chain</source>
        <translation>Saldoketju</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>does not add up</source>
        <translation>ei täsmää</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ei täsmää</numerusform>
            <numerusform>%n ei täsmää</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>adds up to the cent</source>
        <translation>täsmää sentilleen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n täsmää sentilleen</numerusform>
            <numerusform>%n täsmää sentilleen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no balances to check</source>
        <translation>ei tarkistettavia saldoja</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ilman saldoja</numerusform>
            <numerusform>%n ilman saldoja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::DefinitionPicker</name>
    <message>
        <location filename="../ui/widgets/definitionpicker.cpp" line="+154"/>
        <source>Search the provider&apos;s categories</source>
        <translation>Hae palveluntarjoajan luokista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further categories</source>
        <translation>Muita luokkia</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Numbers of the provider&apos;s tree, with commas between</source>
        <translation>Palveluntarjoajan puun numeroita pilkuin erotettuina</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+13"/>
        <source>Category %1</source>
        <translation>Luokka %1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Whole numbers, such as 85</source>
        <translation>Kokonaislukuja, esimerkiksi 85</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Type a category</source>
        <translation>Kirjoita luokan nimi</translation>
    </message>
</context>
<context>
    <name>saldoscope::DismissDialog</name>
    <message>
        <location filename="../ui/pages/flagdialogs.cpp" line="+51"/>
        <source>Look past “%1”?</source>
        <translation>Ohitetaanko ”%1”?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. It stays in the list with your reason, and comes back by itself if it grows worse.</source>
        <translation>%1. Se jää luetteloon perusteluineen ja palaa itsestään, jos se pahenee.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Explained by the applicant</source>
        <translation>Hakija selitti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Seen in other papers</source>
        <translation>Näkyy muista papereista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Happened once, will not come again</source>
        <translation>Tapahtui kerran, ei toistu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Does not matter for this loan</source>
        <translation>Ei merkitystä tälle lainalle</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason, for the log</source>
        <translation>Syy lokiin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep the flag</source>
        <translation>Pidä huomio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look past it</source>
        <translation>Ohita</translation>
    </message>
</context>
<context>
    <name>saldoscope::DropZone</name>
    <message>
        <location filename="../ui/widgets/dropzone.cpp" line="+44"/>
        <source>Drop statements here</source>
        <translation>Pudota tiliotteet tähän</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop statements here, or press Enter to choose files</source>
        <translation>Pudota tiliotteet tähän tai valitse tiedostot painamalla Enter</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Let go to add</source>
        <translation>Lisää päästämällä irti</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or choose files  (%1)</source>
        <translation>tai valitse tiedostot  (%1)</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Choose statements</source>
        <translation>Valitse tiliotteet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (%1)</source>
        <translation>Tiliotteet (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>saldoscope::EntryDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+61"/>
        <source>An amount, such as 8 500</source>
        <translation>Summa, esim. 8 500</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Per cent a year, such as 8,5</source>
        <translation>Prosenttia vuodessa, esim. 8,5</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 to 600 months</source>
        <translation>1–600 kuukautta</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <location filename="../ui/errortext.cpp" line="+29"/>
        <source>The provider misses something in the request</source>
        <translation>Palveluntarjoajan mukaan pyynnöstä puuttuu jotain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your files are safe here. Please report this; meanwhile the files can be analysed on this computer.</source>
        <translation>Tiedostosi ovat tallessa täällä. Ilmoita tästä; sillä välin tiedostot voi analysoida tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider did not finish in time</source>
        <translation>Palveluntarjoaja ei ehtinyt valmiiksi ajoissa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your files are safe here. Sending them again often helps.</source>
        <translation>Tiedostosi ovat tallessa täällä. Uudelleen lähettäminen auttaa usein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The analysis was already asked for</source>
        <translation>Analyysi on jo pyydetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its result is being waited for.</source>
        <translation>Sen tulosta odotetaan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file&apos;s layout is not known there</source>
        <translation>Palveluntarjoaja ei tunne tiedoston rakennetta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost; it can be read on this computer.</source>
        <translation>Mitään ei ole menetetty; tiedoston voi lukea tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your agreement&apos;s limit of analyses is used up</source>
        <translation>Sopimuksesi analyysimäärä on käytetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work, and files can be analysed on this computer.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä, ja tiedostot voi analysoida tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider asks for a pause</source>
        <translation>Palveluntarjoaja pyytää odottamaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+94"/>
        <source>Waiting is automatic.</source>
        <translation>Odotus on automaattinen.</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>Something went wrong at the provider</source>
        <translation>Palveluntarjoajalla tapahtui virhe</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+8"/>
        <location line="+73"/>
        <location line="+13"/>
        <location line="+2"/>
        <source>Your files are safe here.</source>
        <translation>Tiedostosi ovat tallessa täällä.</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>The provider does not know this upload</source>
        <translation>Palveluntarjoaja ei tunne tätä lähetystä</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+83"/>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Tiedostosi ovat tallessa täällä, ja ne voi lähettää uudelleen.</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+83"/>
        <source>The provider no longer has this upload</source>
        <translation>Palveluntarjoajalla ei enää ole tätä lähetystä</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>The provider does not serve this country</source>
        <translation>Palveluntarjoaja ei palvele tässä maassa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The files can be analysed on this computer, or choose another country for the case.</source>
        <translation>Tiedostot voi analysoida tällä tietokoneella, tai valitse tapaukselle toinen maa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+86"/>
        <source>The provider is down for the moment</source>
        <translation>Palveluntarjoaja on hetkellisesti poissa käytöstä</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Your key has no right to do this</source>
        <translation>Avaimellasi ei ole oikeutta tähän</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work. Ask your administrator which products your agreement holds.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä. Kysy pääkäyttäjältä, mitä tuotteita sopimukseen kuuluu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too little data for this analysis</source>
        <translation>Liian vähän tietoja tähän analyysiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>More months or more accounts help.</source>
        <translation>Useampi kuukausi tai tili auttaa.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Together the files are too large for the provider</source>
        <translation>Tiedostot ovat yhdessä liian suuria tarjoajalle</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+69"/>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Lähetä vähemmän kerralla tai analysoi ne tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The cases were saved by a newer Saldoscope</source>
        <translation>Tapaukset on tallennettu uudemmalla Saldoscopella</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Install the newer version to open them.</source>
        <translation>Mitään ei muutettu. Asenna uudempi versio, niin voit avata ne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file with the cases is damaged</source>
        <translation>Tapaustiedosto on vioittunut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed or deleted. Put a backup in its place, or keep a copy and start anew.</source>
        <translation>Mitään ei muutettu eikä poistettu. Palauta varmuuskopio tai ota tiedostosta kopio ja aloita alusta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder with the cases cannot be written to</source>
        <translation>Tapauskansioon ei voi kirjoittaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved. Make room for writing, then try again.</source>
        <translation>Näytöllä olevaa ei ole tallennettu. Salli kirjoittaminen ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk is full</source>
        <translation>Levy on täynnä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved yet. Free some space, then try again.</source>
        <translation>Näytöllä olevaa ei ole vielä tallennettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another program holds the file with the cases</source>
        <translation>Tapaustiedosto on toisen ohjelman käytössä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close the other Saldoscope, then try again.</source>
        <translation>Sulje toinen Saldoscope ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key in the keychain does not open these cases</source>
        <translation>Avainnipun avain ei avaa näitä tapauksia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. They open with the keychain they were saved with.</source>
        <translation>Mitään ei muutettu. Tapaukset avautuvat avainnipulla, jolla ne tallennettiin.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Tallennettujen tapausten avain ei ole avainnipussa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Mitään ei muutettu. Avaa avainnippu, jolla ne tallennettiin, ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+57"/>
        <source>The provider cannot be reached</source>
        <translation>Palveluntarjoajaan ei saada yhteyttä</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>The provider&apos;s answer is too large</source>
        <translation>Palveluntarjoajan vastaus on liian suuri</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing of it was used. Your files are safe here.</source>
        <translation>Siitä ei käytetty mitään. Tiedostosi ovat täällä tallessa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider&apos;s address leads elsewhere</source>
        <translation>Palveluntarjoajan osoite johtaa muualle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent there. Check the address, or ask your administrator.</source>
        <translation>Sinne ei lähetetty mitään. Tarkista osoite tai kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was sent. Is this computer online? Files and saved cases still work.</source>
        <translation>Mitään ei lähetetty. Onko kone verkossa? Tiedostot ja tallennetut tapaukset toimivat silti.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The copy could not be written</source>
        <translation>Kopiota ei voitu kirjoittaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file with the cases was not touched. Choose another folder.</source>
        <translation>Tapausten tiedostoon ei koskettu. Valitse toinen kansio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saldoscope is already open with these cases</source>
        <translation>Saldoscope on jo auki näillä tapauksilla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Close the other window, or the other computer&apos;s, then try again.</source>
        <translation>Mitään ei muutettu. Sulje toinen ikkuna tai toisen koneen ikkuna ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk does not take what is written</source>
        <translation>Levy ei ota vastaan kirjoitettavaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is on the screen is not saved yet. The cases as they were last saved are whole.</source>
        <translation>Näytöllä olevaa ei ole vielä tallennettu. Tapaukset ovat ehjiä sellaisina kuin ne viimeksi tallennettiin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no case to back up</source>
        <translation>Varmuuskopioitavia tapauksia ei ole</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make a case first.</source>
        <translation>Luo ensin tapaus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup cannot be written there</source>
        <translation>Varmuuskopiota ei voi kirjoittaa sinne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose another folder. The cases are safe here.</source>
        <translation>Valitse toinen kansio. Tapaukset ovat täällä tallessa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no room for the backup</source>
        <translation>Varmuuskopiolle ei ole tilaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was written. Choose another disk, or free some space.</source>
        <translation>Mitään ei kirjoitettu. Valitse toinen levy tai vapauta tilaa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup could not be written</source>
        <translation>Varmuuskopiota ei voitu kirjoittaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The cases are safe here. An older backup in that place is whole.</source>
        <translation>Tapaukset ovat täällä tallessa. Vanhempi varmuuskopio samassa paikassa on ehjä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file cannot be opened</source>
        <translation>Tiedostoa ei voi avata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Is it still there, and may you read it?</source>
        <translation>Mitään ei muutettu. Onko se vielä paikallaan, ja saatko lukea sitä?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is no backup of Saldoscope</source>
        <translation>Tämä tiedosto ei ole Saldoscopen varmuuskopio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Mitään ei muutettu. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup was made by a newer Saldoscope</source>
        <translation>Varmuuskopio on tehty uudemmalla Saldoscopella</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Mitään ei muutettu. Asenna uudempi versio avataksesi sen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase does not open this backup</source>
        <translation>Tunnuslause ei avaa tätä varmuuskopiota</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Mind capital letters and spaces.</source>
        <translation>Mitään ei muutettu. Huomioi isot kirjaimet ja välilyönnit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The backup is damaged</source>
        <translation>Varmuuskopio on vioittunut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed here. Fetch the file again from where it was kept, or take another backup.</source>
        <translation>Täällä ei muutettu mitään. Hae tiedosto uudelleen säilytyspaikastaan tai ota toinen varmuuskopio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The end of the backup is missing</source>
        <translation>Varmuuskopion loppu puuttuu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed here. It was probably not copied whole: copy it again.</source>
        <translation>Täällä ei muutettu mitään. Sitä ei luultavasti kopioitu kokonaan: kopioi se uudelleen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is too little memory to work with the passphrase</source>
        <translation>Muisti ei riitä tunnuslauseen käsittelyyn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Close other programs, then try again.</source>
        <translation>Mitään ei muutettu. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Is this computer online? Files and saved cases still work.</source>
        <translation>Onko tietokone verkossa? Tiedostot ja tallennetut tapaukset toimivat yhä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer came in time</source>
        <translation>Vastausta ei tullut ajoissa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost.</source>
        <translation>Mitään ei ole menetetty.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider&apos;s identity could not be proven</source>
        <translation>Palveluntarjoajan aitoutta ei voitu varmistaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent. Ask your administrator about the certificate.</source>
        <translation>Mitään ei lähetetty. Kysy varmenteesta pääkäyttäjältä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider refused the request</source>
        <translation>Palveluntarjoaja hylkäsi pyynnön</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Key not accepted</source>
        <translation>Avainta ei hyväksytty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and saved cases still work.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Together the files are too large</source>
        <translation>Tiedostot ovat yhdessä liian suuria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>Raja saavutettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next try at %1; waiting is automatic.</source>
        <translation>Seuraava yritys klo %1; odotus on automaattinen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider&apos;s answer could not be understood</source>
        <translation>Palveluntarjoajan vastausta ei ymmärretty</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file could not be read</source>
        <translation>Tätä tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The other files are not touched.</source>
        <translation>Muihin tiedostoihin tämä ei vaikuta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This provider does not offer it</source>
        <translation>Tämä palveluntarjoaja ei tarjoa sitä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose another way, or analyse the files on this computer.</source>
        <translation>Valitse toinen tapa tai analysoi tiedostot tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It could not be saved</source>
        <translation>Tallennus ei onnistunut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is still on the screen.</source>
        <translation>Tiedot ovat yhä näytöllä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keychain of this computer does not answer</source>
        <translation>Tämän tietokoneen avainnippu ei vastaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock it, then try again. Nothing secret was written elsewhere.</source>
        <translation>Avaa sen lukitus ja yritä uudelleen. Mitään salaista ei kirjoitettu muualle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This address is not protected</source>
        <translation>Tämä osoite ei ole suojattu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent. Only https addresses are used, except on this computer itself.</source>
        <translation>Mitään ei lähetetty. Vain https-osoitteita käytetään, paitsi tällä tietokoneella itsellään.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing is lost; you can start it again.</source>
        <translation>Mitään ei ole menetetty; voit aloittaa uudelleen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check credentials</source>
        <translation>Tarkista tunnukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Analyse on this computer</source>
        <translation>Analysoi tällä koneella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add files</source>
        <translation>Lisää tiedostoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file is empty</source>
        <translation>Tiedosto on tyhjä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is too large</source>
        <translation>Tiedosto on liian suuri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The format is not known</source>
        <translation>Muotoa ei tunneta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text is not UTF-8</source>
        <translation>Teksti ei ole UTF-8-muodossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file ends too early</source>
        <translation>Tiedosto päättyy kesken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not valid JSON</source>
        <translation>Tämä ei ole kelvollista JSONia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brackets are nested too deeply</source>
        <translation>Sulkeita on liian monta sisäkkäin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file cannot be opened</source>
        <translation>Tiedostoa ei voi avata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is locked with a password</source>
        <translation>Tiedosto on suojattu salasanalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file holds pictures, not text</source>
        <translation>Tiedostossa on kuvia, ei tekstiä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not valid XML</source>
        <translation>Tämä ei ole kelvollista XML:ää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some letters cannot be read</source>
        <translation>Joitakin kirjaimia ei voi lukea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something was not understood</source>
        <translation>Jotain ei ymmärretty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something is no bank transaction and was left out</source>
        <translation>Jokin ei ole tilitapahtuma ja jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something can be read in two ways</source>
        <translation>Jokin voidaan lukea kahdella tavalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages may be missing</source>
        <translation>Sivuja saattaa puuttua</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something is missing</source>
        <translation>Jotain puuttuu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A value is of the wrong kind</source>
        <translation>Arvo on väärää tyyppiä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount cannot be read exactly</source>
        <translation>Määrää ei voi lukea tarkasti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A date does not exist</source>
        <translation>Päivämäärää ei ole olemassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The currency is not known</source>
        <translation>Valuuttaa ei tunneta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The stated turnover differs from the rows</source>
        <translation>Ilmoitettu kokonaissumma poikkeaa riveistä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening balance and rows do not give the closing balance</source>
        <translation>Alkusaldo ja rivit eivät anna loppusaldoa</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (expected: %2)</source>
        <translation>%1 (odotettu: %2)</translation>
    </message>
</context>
<context>
    <name>saldoscope::EvidenceDrawer</name>
    <message>
        <location filename="../ui/widgets/evidencedrawer.cpp" line="+101"/>
        <location line="+5"/>
        <source>Evidence</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close the evidence</source>
        <translation>Sulje perusteet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Space)</source>
        <translation>Sulje (välilyönti)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>What the bank sent</source>
        <translation>Mitä pankki lähetti</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+2"/>
        <source>Who decided, strongest first</source>
        <translation>Kuka päätti, vahvin ensin</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change category</source>
        <translation>Vaihda luokka</translation>
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
        <translation>Mihin tämä rivi vaikuttaa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the whole stream</source>
        <translation>Näytä koko sarja</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Choose a row to see what it rests on</source>
        <translation>Valitse rivi, niin näet sen perusteet</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+28"/>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>shielded</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>text, payee and kind are shielded</source>
        <translation>teksti, saaja ja laji on suojattu</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>byte %1</source>
        <translation>tavu %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take in again</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>By hand</source>
        <translation>Käsin</translation>
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
        <translation>ei valintaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>says nothing</source>
        <translation>ei kantaa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not asked, the stronger one counts</source>
        <translation>ei kysytty, vahvempi ratkaisee</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>so it stays unsorted: %1</source>
        <translation>joten rivi jää luokittelematta: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing</source>
        <translation>Ei mihinkään</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>left out of every figure</source>
        <translation>jätetty pois kaikista luvuista</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>worth a look</source>
        <translation>kannattaa tarkistaa</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stream: %1</source>
        <translation>Sarja: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>next %1</source>
        <translation>seuraava %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Existing commitments</source>
        <translation>Nykyiset velvoitteet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left a month</source>
        <translation>Jää kuukaudessa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Own transfer</source>
        <translation>Oma siirto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in no income, in no expense</source>
        <translation>ei tuloissa eikä menoissa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No key figure</source>
        <translation>Ei tunnuslukuun</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>only the sums of its months</source>
        <translation>vain kuukausisummiin</translation>
    </message>
</context>
<context>
    <name>saldoscope::EvidenceRows</name>
    <message>
        <location filename="../ui/widgets/figuredrawer.cpp" line="+302"/>
        <source>shielded</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no date</source>
        <translation>ei päivää</translation>
    </message>
</context>
<context>
    <name>saldoscope::ExplanationDialog</name>
    <message>
        <location filename="../ui/widgets/explanationdialog.cpp" line="+20"/>
        <source>How “%1” was worked out</source>
        <translation>Näin ”%1” laskettiin</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days looked at</source>
        <translation>Tarkastelujakso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Observations</source>
        <translation>Havaintoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows it rests on</source>
        <translation>Perusteena rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not known, so not sure of anything</source>
        <translation>ei tiedossa, siksi ei varmuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ExplanationWords</name>
    <message>
        <location filename="../ui/models/explanationwords.cpp" line="+21"/>
        <source>All payments to casinos, betting, poker and lotteries.</source>
        <translation>Kaikki maksut kasinoille, vedonlyöntiin, pokeriin ja arpajaisiin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money from the same firms. Winnings are never income.</source>
        <translation>Rahaa samoilta yhtiöiltä. Voitot eivät koskaan ole tuloa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes less winnings.</source>
        <translation>Panokset miinus voitot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lotteries are left out where they stay under the policy’s limit.</source>
        <translation>Arpajaiset jätetään pois, kun ne ovat alle ohjeen rajan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shown apart: small lotteries raise no flag.</source>
        <translation>Näytetään erikseen: pienet arpajaiset eivät nosta huomiota.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Different days on which something was staked.</source>
        <translation>Eri päiviä, joina pelattiin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over 1 means more is staked than before. A floor keeps small sums from raising it.</source>
        <translation>Yli 1 tarkoittaa, että panokset kasvavat. Alaraja estää pieniä summia nostamasta sitä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with a stake, of all full months looked at.</source>
        <translation>Pelikuukausia kaikista täysistä kuukausista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What of the stakes was staked within three days after a salary.</source>
        <translation>Panoksista kolmen päivän sisällä palkasta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment firms that many gambling sites use, and others too. It is in no other figure here.</source>
        <translation>Maksuyhtiöitä, joita monet pelisivustot ja muutkin käyttävät. Ei mukana muissa luvuissa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Different days on which any current account was below zero at the end of the day. Cards and savings accounts are left out.</source>
        <translation>Eri päiviä, joina jokin käyttötili oli päivän lopussa miinuksella. Kortit ja säästötilit eivät ole mukana.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only known where the agreed limit is.</source>
        <translation>Tiedossa vain, jos sovittu raja tunnetaan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interest and fees the bank charged for overdrawing.</source>
        <translation>Pankin perimät korot ja maksut tilinylityksestä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days on which less than a small share of the income was left.</source>
        <translation>Päiviä, joina tuloista oli jäljellä hyvin vähän.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From payday until a tenth of the pay is left: the median of six pay periods.</source>
        <translation>Palkkapäivästä siihen, kun palkasta on kymmenesosa: kuuden palkkajakson mediaani.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the last six pay periods, those in which the pay was gone within days.</source>
        <translation>Kuudesta viime palkkajaksosta ne, joissa palkka loppui päivissä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the lowest balances of six pay periods, in months of spending.</source>
        <translation>Kuuden palkkajakson alimpien saldojen keskiarvo menokuukausina.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance of 90 days, in months of spending.</source>
        <translation>90 päivän keskisaldo menokuukausina.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean spread of the days of a month, against the mean balance.</source>
        <translation>Kuukauden päivien keskihajonta keskisaldoon.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The middle of all slopes between two month ends (Theil–Sen).</source>
        <translation>Kuunvaihteiden välisten muutosten mediaani (Theil–Sen).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Six full months. Over 100 % more goes out than comes in.</source>
        <translation>Kuusi täyttä kuukautta. Yli 100 %:ssa menee enemmän kuin tulee.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All rows of current accounts, a month.</source>
        <translation>Käyttötilien kaikki rivit kuukaudessa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment and its way back within five bank days are one event, with its fee.</source>
        <translation>Maksu ja sen palautus viidessä pankkipäivässä ovat yksi tapahtuma maksuineen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees and claims found in texts and in bills that cost the fee more than usual. Fees that were paid back are left out.</source>
        <translation>Muistutukset ja vaatimukset teksteistä ja maksun verran kalliimmista laskuista. Palautetut eivät ole mukana.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposits over the limit below.</source>
        <translation>Panot yli alla olevan rajan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash is never taken for income.</source>
        <translation>Käteistä ei koskaan lasketa tuloksi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three full months against the three before.</source>
        <translation>Kolme viime täyttä kuukautta edelliseen kolmeen.</translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureDrawer</name>
    <message>
        <location filename="../ui/widgets/figuredrawer.cpp" line="-175"/>
        <location line="+5"/>
        <source>Evidence</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close the evidence</source>
        <translation>Sulje perusteet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Space)</source>
        <translation>Sulje (välilyönti)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How it was worked out</source>
        <translation>Näin se laskettiin</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+1"/>
        <source>The numbers in it</source>
        <translation>Sen luvut</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Method and data</source>
        <translation>Menetelmä ja aineisto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Rows behind it</source>
        <translation>Rivit sen takana</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose a line to see what it rests on</source>
        <translation>Valitse rivi, niin näet mihin se perustuu</translation>
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
        <translation>Kaava: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Read off the rows</source>
        <translation>Luettu riveiltä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Days</source>
        <translation>Päiviä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Observations</source>
        <translation>Havaintoja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None: it comes from a table, not from the statements.</source>
        <translation>Ei rivejä: luku on taulukosta, ei tiliotteista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None: it was entered, or reckoned from figures that have rows of their own.</source>
        <translation>Ei rivejä: luku on syötetty tai laskettu luvuista, joilla on omat rivinsä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None were seen.</source>
        <translation>Yhtään ei havaittu.</translation>
    </message>
    <message numerus="yes">
        <location line="-6"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureTable</name>
    <message>
        <location filename="../ui/widgets/figuretable.cpp" line="+116"/>
        <source>counted, X leaves it out</source>
        <translation>lasketaan, X jättää pois</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not counted, X takes it in</source>
        <translation>ei lasketa, X ottaa mukaan</translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureWords</name>
    <message>
        <location filename="../ui/models/figurewords.cpp" line="+51"/>
        <source>%1 a month</source>
        <translation>%1 kuukaudessa</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 months</source>
        <translation>%1 kk</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Income found</source>
        <translation>Löydetyt tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income the policy allows</source>
        <translation>Ohjeen sallimat tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salaries</source>
        <translation>Palkat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits</source>
        <translation>Etuudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share that ends by its nature</source>
        <translation>Määräaikainen osuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the last twelve full months</source>
        <translation>Keskiarvo, 12 viime täyttä kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread between months</source>
        <translation>Vaihtelu kuukausittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poorest month against the middle one</source>
        <translation>Heikoin kuukausi mediaaniin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend a month</source>
        <translation>Suunta kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend as Nordigen reckons</source>
        <translation>Suunta Nordigenin tapaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last payment</source>
        <translation>Viime maksusta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income that counts, three full months</source>
        <translation>Laskettavat tulot, kolme täyttä kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the first salary</source>
        <translation>Ensimmäisestä palkasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last salary</source>
        <translation>Viime palkasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs found</source>
        <translation>Löydettyjä merkkejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months in a row with a payment</source>
        <translation>Kuukausia peräkkäin maksuineen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months in which something was saved</source>
        <translation>Säästökuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three payments against twelve</source>
        <translation>Kolme viime maksua kahteentoista</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Debt service</source>
        <translation>Lainanhoitomenot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of it for the home</source>
        <translation>siitä asuntoon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service to income (DSTI)</source>
        <translation>Lainanhoitorasite (DSTI)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing cost to income</source>
        <translation>Asumismenot tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan payments to all income</source>
        <translation>Lainamaksut kaikkiin tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active lenders</source>
        <translation>Luotonantajia nyt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the newest loan</source>
        <translation>Uusimmasta lainasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans taken close together (stacking)</source>
        <translation>Lainoja lyhyin välein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalment plans running</source>
        <translation>Osamaksuja käynnissä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalments to income</source>
        <translation>Osamaksut tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late payments</source>
        <translation>Myöhässä maksettuja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on and from high-cost credit</source>
        <translation>Pikaluottojen maksut ja nostot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders the applicant did not name</source>
        <translation>Luotonantajia, joita hakija ei ilmoittanut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to lenders, newer against older months</source>
        <translation>Maksettu luotonantajille, uudet kuukaudet vanhoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service to income, with the new loan</source>
        <translation>Lainanhoitorasite uuden lainan kanssa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stressed debt service to income</source>
        <translation>Stressattu lainanhoitorasite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on at the stressed rate</source>
        <translation>Elämiseen jää stressatulla korolla</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staked</source>
        <translation>Panokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Won back</source>
        <translation>Voitot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost, net</source>
        <translation>Nettotappio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income</source>
        <translation>Panokset tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to spending</source>
        <translation>Panokset menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income, small lotteries left out</source>
        <translation>Panokset tuloihin ilman pieniä arpajaisia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes to income, last three months</source>
        <translation>Panokset tuloihin, kolme viime kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lotteries</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days with stakes</source>
        <translation>Pelipäiviä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most in one day</source>
        <translation>Eniten päivässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the last stake</source>
        <translation>Viime panoksesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last three months against the three before</source>
        <translation>Kolme viime kuukautta edelliseen kolmeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with stakes</source>
        <translation>Pelikuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staked within three days of pay</source>
        <translation>Panoksia kolmen päivän sisällä palkasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To payment firms often used for it</source>
        <translation>Pelaamiseen usein käytetyille maksuyhtiöille</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Days below zero</source>
        <translation>Päiviä miinuksella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days beyond the agreed limit, last 90 days</source>
        <translation>Päiviä yli sovitun rajan, 90 viime päivää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charges for overdrawing, last year</source>
        <translation>Tilinylitysmaksut, viime vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days with almost nothing, last 90 days</source>
        <translation>Päiviä lähes tyhjänä, 90 viime päivää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days the pay lasts</source>
        <translation>Palkka riittää päiviä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay periods that ran empty early, of six</source>
        <translation>Kesken loppuneita palkkajaksoja, kuudesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest balances against a month&apos;s spending</source>
        <translation>Alimmat saldot kuukauden menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance, last 90 days</source>
        <translation>Keskisaldo, 90 viime päivää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance against a month&apos;s spending</source>
        <translation>Keskisaldo kuukauden menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest balance, last year</source>
        <translation>Alin saldo, viime vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Swing within a month</source>
        <translation>Vaihtelu kuukauden sisällä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread of the money in between months</source>
        <translation>Panojen vaihtelu kuukausittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trend of the balance at month&apos;s end</source>
        <translation>Kuunvaihteen saldon suunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out against money in</source>
        <translation>Otot panoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On savings accounts</source>
        <translation>Säästötileillä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net cash flow</source>
        <translation>Nettokassavirta</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Returned payments</source>
        <translation>Palautuneet maksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned in all, last year</source>
        <translation>Palautunut yhteensä, viime vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees, last year</source>
        <translation>Muistutusmaksut, viime vuosi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt collection</source>
        <translation>Perintä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bailiff</source>
        <translation>Ulosotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Child maintenance claims</source>
        <translation>Elatusavun perintä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Penalties on loans</source>
        <translation>Lainojen viivästysmaksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dishonoured payments</source>
        <translation>Katteettomat maksut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: payments a month</source>
        <translation>%1: maksuja kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: paid a month</source>
        <translation>%1: maksettu kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: since the last</source>
        <translation>%1: viime kerrasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: payments</source>
        <translation>%1: maksuja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: money back</source>
        <translation>%1: palautettu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Cash taken out</source>
        <translation>Käteisnostot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in</source>
        <translation>Käteispanot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrawals a month</source>
        <translation>Nostoja kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash deposits a month</source>
        <translation>Käteispanoja kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash taken out against spending</source>
        <translation>Käteisnostot menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in against income</source>
        <translation>Käteispanot tuloihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash taken out, change over three months</source>
        <translation>Käteisnostot, muutos kolmessa kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large cash deposits, last 90 days</source>
        <translation>Suuret käteispanot, 90 viime päivää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A cash deposit is large from</source>
        <translation>Käteispano on suuri alkaen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days without rows</source>
        <translation>Päiviä ilman rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Points for the holder&apos;s name</source>
        <translation>Pisteet tilinomistajan nimestä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since the newest row</source>
        <translation>Uusimmasta rivistä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missing between two balances</source>
        <translation>Puuttuu kahden saldon väliltä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated turnover against the sum of the rows</source>
        <translation>Ilmoitettu liikevaihto rivien summaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts without rows</source>
        <translation>Tilejä ilman rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows outside the stated period</source>
        <translation>Rivejä ilmoitetun jakson ulkopuolella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows with a value date far away</source>
        <translation>Rivejä, joiden arvopäivä on kaukana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows on days this bank never books</source>
        <translation>Rivejä päivinä, joina pankki ei kirjaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money that goes where we cannot look</source>
        <translation>Rahaa, joka menee näkymättömiin</translation>
    </message>
    <message numerus="yes">
        <location line="+55"/>
        <source>In the middle of %n values</source>
        <translation>
            <numerusform>%n arvon keskellä</numerusform>
            <numerusform>%n arvon keskellä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1, last %2 days</source>
        <translation>%1, %2 viime päivää</translation>
    </message>
</context>
<context>
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+33"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Provider&apos;s figures</source>
        <translation>Tarjoajan luvut</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What %1 says</source>
        <translation>Mitä %1 kertoo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As delivered, with its own names. These figures stand beside ours and are never part of our sums.</source>
        <translation>Sellaisina kuin ne saatiin, tarjoajan omin nimin. Luvut näkyvät omiemme rinnalla eivätkä ole osa summiamme.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Figures of the provider</source>
        <translation>Palveluntarjoajan luvut</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>saldoscope::FilterChip</name>
    <message>
        <location filename="../ui/widgets/basics.cpp" line="+202"/>
        <source>Filter: %1</source>
        <translation>Suodatin: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to remove</source>
        <translation>Poista painamalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this filter (Delete)</source>
        <translation>Poista tämä suodatin (Delete)</translation>
    </message>
</context>
<context>
    <name>saldoscope::FlagWords</name>
    <message>
        <location filename="../ui/models/flagwords.cpp" line="+24"/>
        <source>No income that counts</source>
        <translation>Ei laskettavia tuloja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income unclear</source>
        <translation>Tulot epäselvät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Main salary is late</source>
        <translation>Pääpalkka myöhässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Main salary has ended</source>
        <translation>Pääpalkka on päättynyt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary has fallen</source>
        <translation>Palkka on laskenut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New employment</source>
        <translation>Uusi työsuhde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most income ends by its nature</source>
        <translation>Suurin osa tuloista määräaikaista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income swings between months</source>
        <translation>Tulot vaihtelevat kuukausittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the employer</source>
        <translation>Tarkista työnantaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several loans close together</source>
        <translation>Useita lainoja lyhyessä ajassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loan in the last 30 days</source>
        <translation>Uusi laina 30 viime päivänä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High-cost credit</source>
        <translation>Pikaluotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many instalment plans</source>
        <translation>Monta osamaksua</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lender not declared</source>
        <translation>Luotonantaja ilmoittamatta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Late loan payments</source>
        <translation>Lainamaksuja myöhässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service takes much of the income</source>
        <translation>Lainat vievät paljon tuloista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing left to live on at the stressed rate</source>
        <translation>Stressatulla korolla ei jää elämiseen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Little left to live on</source>
        <translation>Elämiseen jää vähän</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No housing cost seen</source>
        <translation>Asumismenoja ei näy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling takes much of the income</source>
        <translation>Rahapelit vievät paljon tuloista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling grows</source>
        <translation>Pelaaminen kasvaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments that may be gambling</source>
        <translation>Maksuja, jotka voivat olla pelaamista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt collection</source>
        <translation>Perintä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Ulosotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned payments</source>
        <translation>Palautuneet maksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fees</source>
        <translation>Muistutusmaksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Penalties on loans</source>
        <translation>Lainojen viivästysmaksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many days below zero</source>
        <translation>Monta päivää miinuksella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Below zero at times</source>
        <translation>Ajoittain miinuksella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charged for overdrawing</source>
        <translation>Tilinylitysmaksuja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay is gone early</source>
        <translation>Palkka loppuu kesken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many days with almost nothing</source>
        <translation>Monta päivää lähes tyhjänä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thin buffer</source>
        <translation>Ohut puskuri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Low balance for the spending</source>
        <translation>Saldo matala menoihin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance swings widely</source>
        <translation>Saldo vaihtelee rajusti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance is falling</source>
        <translation>Saldo laskee</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More goes out than comes in</source>
        <translation>Menee enemmän kuin tulee</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large cash deposits</source>
        <translation>Suuria käteispanoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data cover too little</source>
        <translation>Aineisto kattaa liian vähän</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes where we cannot look</source>
        <translation>Rahaa siirtyy näkymättömiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible gap in the statements</source>
        <translation>Tiliotteissa voi olla aukko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldot eivät seuraa toisistaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the statement itself</source>
        <translation>Tarkista itse tiliote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holder&apos;s name differs from the applicant&apos;s</source>
        <translation>Tilinomistajan nimi ei ole hakijan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data are old</source>
        <translation>Aineisto on vanhaa</translation>
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
        <translation>%1 (raja %2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Good to know</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at this</source>
        <translation>Katso tämä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serious</source>
        <translation>Vakava</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Buffer of two months and more</source>
        <translation>Puskuri vähintään kaksi kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never below zero in a year</source>
        <translation>Ei miinuksella vuoteen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt is falling</source>
        <translation>Velka vähenee</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saves every month</source>
        <translation>Säästää joka kuukausi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steady income</source>
        <translation>Vakaat tulot</translation>
    </message>
</context>
<context>
    <name>saldoscope::Format</name>
    <message>
        <location filename="../ui/format.cpp" line="+61"/>
        <source>kronor</source>
        <translation>kruunuina</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>euro</source>
        <translation>euroina</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pounds</source>
        <translation>puntina</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>today %1</source>
        <translation>tänään %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not known (nothing of the kind in the data)</source>
        <translation>ei tiedossa (aineistossa ei ole tällaista)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (too few months)</source>
        <translation>ei tiedossa (liian vähän kuukausia)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (no balance in this file)</source>
        <translation>ei tiedossa (tiedostossa ei ole saldoa)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (several currencies, no rate)</source>
        <translation>ei tiedossa (useita valuuttoja, ei kurssia)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not known (account left out)</source>
        <translation>ei tiedossa (tili jätetty pois)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not shown (shielded)</source>
        <translation>ei näytetä (suojattu)</translation>
    </message>
</context>
<context>
    <name>saldoscope::HouseholdDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+28"/>
        <source>Household</source>
        <translation>Talous</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who lives on the income. Living costs follow from ages; nothing is guessed.</source>
        <translation>Ketkä elävät tuloilla. Elinkustannukset seuraavat iästä; mitään ei arvata.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ages of adults</source>
        <translation>Aikuisten iät</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>35, 38; 35o eats lunch out</source>
        <translation>35, 38; 35o lounas ulkona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages of 18 and more, such as 35, 38</source>
        <translation>Vähintään 18-vuotiaat, esim. 35, 38</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Child benefit suggests %n children</source>
        <translation>
            <numerusform>Lapsilisän mukaan %n lapsi</numerusform>
            <numerusform>Lapsilisän mukaan %n lasta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>8, 5; 9m is nine months old</source>
        <translation>8, 5; 9m on yhdeksän kuukautta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages of children</source>
        <translation>Lasten iät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ages under 18, such as 8, 5 or 9m</source>
        <translation>Alle 18-vuotiaat, esim. 8, 5 tai 9m</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Gross income of the household a year, %1</source>
        <translation>Talouden bruttotulot vuodessa, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the debt ratio; leave empty where not known</source>
        <translation>Velkasuhteeseen; jätä tyhjäksi, jos ei tiedossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Costs no template holds, %1 a month</source>
        <translation>Menot taulukon ulkopuolella, %1 kuukaudessa</translation>
    </message>
</context>
<context>
    <name>saldoscope::HousingDialog</name>
    <message>
        <location line="+35"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is entered here stands instead of what the data show. Leave all empty to use the data.</source>
        <translation>Syötetty korvaa aineiston. Jätä kaikki tyhjiksi käyttääksesi aineistoa.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>seen: %1</source>
        <translation>havaittu: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none seen in the data</source>
        <translation>aineistossa ei näy</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rent or fee, %1 a month</source>
        <translation>Vuokra tai vastike, %1 kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running costs, %1 a month</source>
        <translation>Hoitokulut, %1 kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heating, water, waste, insurance</source>
        <translation>lämmitys, vesi, jätteet, vakuutus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value of the home, %1</source>
        <translation>Asunnon arvo, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amortisation follows from it</source>
        <translation>Lyhennys seuraa siitä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to pay, %1</source>
        <translation>Jäljellä, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amortised on, %1</source>
        <translation>Lyhennyksen pohja, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rate, %</source>
        <translation>Korko, %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Months left</source>
        <translation>Kuukausia jäljellä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans on the home</source>
        <translation>Asunnon lainat</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home loan %1, %2</source>
        <translation>Asuntolaina %1, %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::IncomePage</name>
    <message>
        <location filename="../ui/pages/incomepage.cpp" line="+32"/>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+308"/>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <location line="-308"/>
        <location line="+34"/>
        <source>Counted</source>
        <translation>Lasketaan</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Regular</source>
        <translation>Tahti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stable</source>
        <translation>Vakaus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Kk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payday</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <translation>Seur.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Shielded</source>
        <translation>Suojattu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Several payers</source>
        <translation>Useita maksajia</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Income by month and source, as a table</source>
        <translation>Tulot kuukausittain ja lähteittäin, taulukkona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter…</source>
        <translation>Syötä…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sources of income</source>
        <translation>Tulonlähteet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of income</source>
        <translation>Tuloluvut</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not counted</source>
        <translation>Ei lasketa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income by month and source</source>
        <translation>Tulot kuukausittain ja lähteittäin</translation>
    </message>
    <message>
        <location line="+167"/>
        <source>Change %1…</source>
        <translation>Muuta %1…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 away</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another amount for %1…</source>
        <translation>Toinen summa: %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Count %1 by the policy again</source>
        <translation>Laske %1 jälleen ohjeen mukaan</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Accept as the same job</source>
        <translation>Hyväksy samaksi työksi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the new name back</source>
        <translation>Peru uusi nimi</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An income no row shows…</source>
        <translation>Tulo, jota mikään rivi ei näytä…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 used, %2 found, %3 allowed by the policy</source>
        <translation>%1 käytetään, %2 löydetty, %3 ohjeen mukaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used: %1</source>
        <translation>Laskelman tulot: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found, %1</source>
        <translation>Löydetty, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted, %1</source>
        <translation>Laskettu, %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No income was found in these rows</source>
        <translation>Näistä riveistä ei löytynyt tuloja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No income was found</source>
        <translation>Tuloja ei löytynyt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No money in that repeats, and none of a kind that is income.</source>
        <translation>Ei toistuvia panoja eikä tuloksi sopivia.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1, the main one</source>
        <translation>%1, päätulo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, through an invoicing firm</source>
        <translation>%1, laskutuspalvelun kautta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, ends by its nature</source>
        <translation>%1, määräaikainen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, entered by you</source>
        <translation>%1, syöttämäsi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, before: %2</source>
        <comment>kind, the payer&apos;s old name</comment>
        <translation>%1, ennen: %2</translation>
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
        <translation>%1 lasketaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not counted</source>
        <translation>ei lasketa</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How steady</source>
        <translation>Vakaus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rhythm</source>
        <translation>Rytmi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In a row</source>
        <translation>Peräkkäin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your reason</source>
        <translation>Perustelusi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Salary score</source>
        <translation>Palkkapisteet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed %1</source>
        <translation>Muuttunut %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Perhaps the same job under a new name</source>
        <translation>Ehkä sama työ uudella nimellä</translation>
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
            <numerusform>välissä %n päivä</numerusform>
            <numerusform>välissä %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a proposal</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One payer ended and another began shortly after with about the same pay. Nothing was changed by it: ask the applicant. A tick makes one job of the two.</source>
        <translation>Yksi maksaja loppui ja toinen alkoi pian suunnilleen samalla palkalla. Mitään ei muutettu: kysy hakijalta. Rasti tekee niistä yhden työn.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Last of the old</source>
        <translation>Vanhan viimeinen</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+22"/>
        <source>First of the new</source>
        <translation>Uuden ensimmäinen</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>The new one pays</source>
        <translation>Uusi maksaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>%1 enemmän</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One job under two names, accepted by you</source>
        <translation>Yksi työ kahdella nimellä, hyväksymäsi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>new name since %1</source>
        <translation>uusi nimi %1 alkaen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>one job</source>
        <translation>yksi työ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both payers&apos; payments are one stream: rhythm, medians and months in a row follow. The tick takes it back.</source>
        <translation>Molempien maksajien maksut ovat yksi sarja: rytmi, mediaanit ja peräkkäiset kuukaudet seuraavat. Rasti peruu sen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Accepted by</source>
        <translation>Hyväksynyt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Everything that can be income and still comes, before any policy.</source>
        <translation>Kaikki, mikä voi olla tuloa ja yhä tulee, ennen ohjetta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the lender&apos;s policy counts of it, with its haircut on irregular income.</source>
        <translation>Mitä luotonantajan ohje siitä laskee, epäsäännöllisistä vähennettynä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After your choices. Every ratio of this case is reckoned against it.</source>
        <translation>Valintojesi jälkeen. Kaikki suhdeluvut lasketaan tästä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salaries alone, without those that are only perhaps one.</source>
        <translation>Vain palkat, ilman epävarmoja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All benefits that count, whatever their kind.</source>
        <translation>Kaikki laskettavat etuudet lajista riippumatta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the income used, what ends by its nature: parental leave, sickness, unemployment, studies.</source>
        <translation>Laskelman tuloista määräaikaiset: vanhempainraha, sairaus, työttömyys, opinnot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the sources in use, own transfers out.</source>
        <translation>Käytetyt lähteet ilman omia siirtoja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Standard deviation of the full months divided by their mean.</source>
        <translation>Täysien kuukausien keskihajonta jaettuna keskiarvolla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The poorest full month divided by the one in the middle.</source>
        <translation>Heikoin täysi kuukausi jaettuna mediaanilla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The middle of all slopes between two months (Theil–Sen), against the middle month.</source>
        <translation>Kuukausien välisten muutosten mediaani (Theil–Sen) mediaanikuukauteen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the main salary: median of the newest three payments divided by that of twelve.</source>
        <translation>Pääpalkasta: kolmen uusimman maksun mediaani jaettuna kahdentoista mediaanilla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the newest payment of a source in use to the last day of the data.</source>
        <translation>Käytetyn lähteen uusimmasta maksusta aineiston viimeiseen päivään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted least squares, only to stand beside a provider&apos;s figure.</source>
        <translation>Painotettu pienin neliösumma, vain tarjoajan luvun rinnalle.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Income differs by %1 between months</source>
        <translation>Tulot vaihtelevat %1 kuukausittain</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sources of income</source>
        <translation>
            <numerusform>%n tulonlähde</numerusform>
            <numerusform>%n tulonlähdettä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By month and source, highest month named, %1</source>
        <translation>Kuukausittain lähteittäin, suurin kuukausi nimetty, %1</translation>
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
        <translation>Palkka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own business</source>
        <translation>Oma yritys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gig work</source>
        <translation>Keikkatyö</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State pension</source>
        <translation>Kansaneläke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Occupational pension</source>
        <translation>Työeläke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pension</source>
        <translation>Eläke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Parental benefit</source>
        <translation>Vanhempainraha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sickness benefit</source>
        <translation>Sairauspäiväraha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unemployment benefit</source>
        <translation>Työttömyysetuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Study grant</source>
        <translation>Opintoraha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Child benefit</source>
        <translation>Lapsilisä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing benefit</source>
        <translation>Asumistuki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Social assistance</source>
        <translation>Toimeentulotuki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefit</source>
        <translation>Etuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State aid</source>
        <translation>Valtion tuki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance</source>
        <translation>Elatusapu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rent received</source>
        <translation>Vuokratulo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Capital</source>
        <translation>Pääomatulo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax refund</source>
        <translation>Veronpalautus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurance</source>
        <translation>Vakuutus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Employer, not salary</source>
        <translation>Työnantaja, ei palkka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other regular income</source>
        <translation>Muu säännöllinen tulo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One-off</source>
        <translation>Kertaluonteinen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From other people</source>
        <translation>Muilta henkilöiltä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in</source>
        <translation>Käteispanot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unidentified</source>
        <translation>Tunnistamaton</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+59"/>
        <source>Study loan</source>
        <translation>Opintolaina</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>Loan paid out</source>
        <translation>Nostettu laina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Voitot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund</source>
        <translation>Palautus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own money</source>
        <translation>Omaa rahaa</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Counted by you</source>
        <translation>Laskettu, oma valinta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted</source>
        <translation>Lasketaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not allowed</source>
        <translation>Ei sallittu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer comes</source>
        <translation>Ei tule enää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few months</source>
        <translation>Liian vähän kuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perhaps a salary</source>
        <translation>Ehkä palkka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left out by you</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other holder&apos;s</source>
        <translation>Toisen omistajan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other currency</source>
        <translation>Muu valuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only outliers</source>
        <translation>Vain poikkeamia</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Counted: the lower of two medians, that of the newest payments and that of a year, brought to a month.</source>
        <translation>Lasketaan: pienempi kahdesta mediaanista, uusimpien maksujen ja vuoden, kuukaudelle muutettuna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but the lender&apos;s policy counts no income of this kind.</source>
        <translation>Löydetty, mutta luotonantajan ohje ei laske tällaisia tuloja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but the payments are late or have ended.</source>
        <translation>Löydetty, mutta maksut ovat myöhässä tai päättyneet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, but without a rhythm and in too few of the last twelve months.</source>
        <translation>Löydetty, mutta ilman rytmiä ja liian harvana 12 viime kuukaudesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perhaps a salary. It is not counted until you say so.</source>
        <translation>Ehkä palkka. Sitä ei lasketa, ennen kuin vahvistat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found, and left out by you.</source>
        <translation>Löydetty ja jätetty pois.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to the other holder of a joint account, who does not apply.</source>
        <translation>Maksettu yhteistilin toiselle omistajalle, joka ei hae.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In another currency, for which there is no rate.</source>
        <translation>Muussa valuutassa, jolle ei ole kurssia.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only payments far from the usual were seen: there is nothing to take a median of.</source>
        <translation>Vain tavallisesta poikkeavia maksuja: mediaanille ei ole pohjaa.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>low</source>
        <translation>matala</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>medium</source>
        <translation>keskitaso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>high</source>
        <translation>korkea</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mortgage</source>
        <translation>Asuntolaina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing company loan</source>
        <translation>Taloyhtiölaina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car loan</source>
        <translation>Autolaina</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsecured loan</source>
        <translation>Vakuudeton laina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Credit card</source>
        <translation>Luottokortti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Credit line</source>
        <translation>Tililuotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalments (BNPL)</source>
        <translation>Osamaksut (BNPL)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High-cost credit</source>
        <translation>Pikaluotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pawn</source>
        <translation>Panttilaina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peer lending</source>
        <translation>Vertaislaina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt collection</source>
        <translation>Perintä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bailiff</source>
        <translation>Ulosotto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan of unknown kind</source>
        <translation>Tuntematon laina</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>active</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Casino</source>
        <translation>Kasino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Betting</source>
        <translation>Vedonlyönti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lottery</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Charity lottery</source>
        <translation>Hyväntekeväisyysarpajaiset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poker</source>
        <translation>Pokeri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other games</source>
        <translation>Muut pelit</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reminder fee</source>
        <translation>Muistutusmaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee of a claim</source>
        <translation>Perintämaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reminder fee on a bill</source>
        <translation>Laskun muistutusmaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee of a claim on a bill</source>
        <translation>Laskun perintämaksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Penalty on a loan</source>
        <translation>Lainan viivästysmaksu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Balances do not follow from each other</source>
        <translation>Saldot eivät seuraa toisistaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated turnover is not the sum of the rows</source>
        <translation>Ilmoitettu liikevaihto ei ole rivien summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An account without rows</source>
        <translation>Tili ilman rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows outside the stated period</source>
        <translation>Rivejä ilmoitetun jakson ulkopuolella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date far from booking date</source>
        <translation>Arvopäivä kaukana kirjauspäivästä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bookings on days this bank never books</source>
        <translation>Kirjauksia päivinä, joina pankki ei kirjaa</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Money goes back to the payer</source>
        <translation>Raha palaa maksajalle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer has the applicant&apos;s name</source>
        <translation>Maksajalla on hakijan nimi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments began shortly ago</source>
        <translation>Maksut alkoivat äskettäin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Round amounts</source>
        <translation>Pyöreitä summia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money leaves at once</source>
        <translation>Raha siirtyy heti pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never a different amount</source>
        <translation>Aina sama summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cash paid in just before</source>
        <translation>Käteispano juuri ennen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing an employer&apos;s payment has</source>
        <translation>Ei palkanmaksun tunnusmerkkejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unusual payday</source>
        <translation>Epätavallinen palkkapäivä</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No income that the policy counts in three full months.</source>
        <translation>Ei ohjeen laskemia tuloja kolmeen täyteen kuukauteen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money comes in, but nobody can say what it is.</source>
        <translation>Rahaa tulee, mutta kukaan ei tiedä mitä se on.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The main salary has not come on its usual day.</source>
        <translation>Pääpalkka ei tullut tavallisena päivänään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The main salary has not come for several paydays.</source>
        <translation>Pääpalkka on jäänyt tulematta useana palkkapäivänä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last three salaries are clearly lower than those of a year.</source>
        <translation>Kolme viime palkkaa ovat selvästi vuoden palkkoja pienempiä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The salary has come for a short time only; a trial period may still run.</source>
        <translation>Palkkaa on tullut vasta vähän aikaa; koeaika voi olla kesken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much of the income is a benefit that ends by its nature.</source>
        <translation>Suuri osa tuloista on määräaikaista etuutta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income differs much from month to month.</source>
        <translation>Tulot vaihtelevat paljon kuukausittain.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The salary lacks what salaries usually have. Ask for a payslip or the employer.</source>
        <translation>Palkasta puuttuu palkalle tavallisia piirteitä. Pyydä palkkalaskelma tai ota yhteys työnantajaan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several loans were taken within a short time.</source>
        <translation>Lyhyessä ajassa otettiin useita lainoja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A loan was paid out shortly ago; registers may not know of it yet.</source>
        <translation>Laina nostettiin äskettäin; rekisterit eivät ehkä vielä tunne sitä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Short loans with a high cost were taken or repaid.</source>
        <translation>Kalliita lyhyitä lainoja otettiin tai maksettiin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several purchases are being paid off at a time.</source>
        <translation>Useita ostoksia maksetaan osissa yhtä aikaa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A lender is paid whom the applicant did not name.</source>
        <translation>Maksuja luotonantajalle, jota hakija ei ilmoittanut.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments on loans came late.</source>
        <translation>Lainamaksuja tuli myöhässä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interest and repayments take a large share of the income.</source>
        <translation>Korot ja lyhennykset vievät suuren osan tuloista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After all costs nothing is left at the stressed rate.</source>
        <translation>Menojen jälkeen stressatulla korolla ei jää mitään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After all costs little is left for each adult.</source>
        <translation>Menojen jälkeen jää vähän aikuista kohti.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a housing cost it cannot be told what is left to live on.</source>
        <translation>Ilman asumismenoja ei voi sanoa, mitä elämiseen jää.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part of the income is staked.</source>
        <translation>Osa tuloista menee pelaamiseen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A large part of the income is staked.</source>
        <translation>Suuri osa tuloista menee pelaamiseen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More was staked in the last three months than in the three before.</source>
        <translation>Kolmen viime kuukauden panokset ylittävät edellisen kolmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money goes to payment firms that are often used for gambling. It may be something else.</source>
        <translation>Rahaa menee maksuyhtiöille, joita käytetään usein pelaamiseen. Se voi olla muutakin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A debt collector was paid lately.</source>
        <translation>Perintäyhtiölle on maksettu äskettäin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bailiff was paid within a year.</source>
        <translation>Ulosottoon on maksettu vuoden sisällä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments came back because the money was not there.</source>
        <translation>Maksuja palautui, koska rahaa ei ollut.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bills were paid late, with fees.</source>
        <translation>Laskuja maksettiin myöhässä maksuineen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A lender charged a penalty for a late payment.</source>
        <translation>Luotonantaja peri viivästysmaksun.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero on many of the last 90 days.</source>
        <translation>Tili oli miinuksella monena 90 viime päivästä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero on some days.</source>
        <translation>Tili oli miinuksella joinakin päivinä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bank charged for overdrawing.</source>
        <translation>Pankki peri tilinylitysmaksuja.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In most pay periods a tenth of the pay was left after a few days.</source>
        <translation>Useimmissa palkkajaksoissa palkasta oli jäljellä kymmenesosa muutaman päivän jälkeen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On many days almost nothing was on the account.</source>
        <translation>Monena päivänä tilillä ei ollut juuri mitään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lowest balances cover little of a month&apos;s spending.</source>
        <translation>Alimmat saldot kattavat vähän kuukauden menoista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The mean balance covers little of a month&apos;s spending.</source>
        <translation>Keskisaldo kattaa vähän kuukauden menoista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balances differ much within a month.</source>
        <translation>Saldo vaihtelee paljon kuukauden sisällä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month by month less is left on the account.</source>
        <translation>Tilille jää kuukausi kuukaudelta vähemmän.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over six months more went out than came in.</source>
        <translation>Puolessa vuodessa meni enemmän kuin tuli.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large sums of cash were paid in. Ask where they come from.</source>
        <translation>Suuria käteissummia pantiin tilille. Kysy, mistä ne tulevat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The statements show too little of the applicant&apos;s money to rest a decision on.</source>
        <translation>Tiliotteet näyttävät liian vähän hakijan rahoista päätöksen pohjaksi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much money goes to accounts or cards that were not handed in.</source>
        <translation>Paljon rahaa menee tileille tai korteille, joita ei ole annettu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are more days without rows than is usual for this account: a page may be missing.</source>
        <translation>Päiviä ilman rivejä on enemmän kuin tilille on tavallista: sivu voi puuttua.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A balance is not what the rows before it make. Rows may be missing or changed.</source>
        <translation>Saldo ei vastaa edeltäviä rivejä. Rivejä voi puuttua tai niitä on muutettu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something in the statement is not as banks make it. Ask for it from the bank itself.</source>
        <translation>Tiliotteessa on jotain pankeille vierasta. Pyydä se suoraan pankilta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account&apos;s holder is not the applicant.</source>
        <translation>Tilinomistaja ei ole hakija.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Much may have changed since the newest row.</source>
        <translation>Paljon on voinut muuttua uusimman rivin jälkeen.</translation>
    </message>
</context>
<context>
    <name>saldoscope::Intake</name>
    <message>
        <location filename="../ui/models/intakewords.cpp" line="+56"/>
        <source>Not used</source>
        <translation>Ei käytetä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booking date</source>
        <translation>Kirjauspäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date</source>
        <translation>Arvopäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day of purchase</source>
        <translation>Ostopäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In or out, as a word</source>
        <translation>Sisään tai ulos, sanana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Kulu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance after</source>
        <translation>Saldo tapahtuman jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount abroad</source>
        <translation>Määrä ulkomailla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency abroad</source>
        <translation>Valuutta ulkomailla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Vastapuoli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payee</source>
        <translation>Saaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty&apos;s account</source>
        <translation>Vastapuolen tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payer&apos;s account</source>
        <translation>Maksajan tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payee&apos;s account</source>
        <translation>Saajan tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Selite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s id</source>
        <translation>Pankin tunniste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s code</source>
        <translation>Pankin koodi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account</source>
        <translation>Oma tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account&apos;s kind</source>
        <translation>Oman tilin laji</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own account&apos;s holder</source>
        <translation>Oman tilin omistaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booked or pending</source>
        <translation>Kirjattu vai odottava</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of row</source>
        <translation>Rivin laji</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept beside the row</source>
        <translation>Säilytetään rivin rinnalla</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opening to closing balance</source>
        <translation>Alkusaldosta loppusaldoon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running balances</source>
        <translation>Juoksevat saldot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Totals</source>
        <translation>Summat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Page order</source>
        <translation>Sivujärjestys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Statement to statement</source>
        <translation>Otteesta otteeseen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1: holds</source>
        <translation>%1: täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: something may be missing</source>
        <translation>%1: jotain voi puuttua</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: broken</source>
        <translation>%1: ei täsmää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: not checkable</source>
        <translation>%1: ei tarkistettavissa</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>(%1 of %2)</source>
        <translation>(%1/%2)</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+2"/>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A page or a statement before this may be missing.</source>
        <translation>Tätä edeltävä sivu tai ote voi puuttua.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Number %1 was expected, number %2 stands there.</source>
        <translation>Odotettiin numeroa %1, siinä on numero %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file says %1, its rows give %2.</source>
        <translation>Tiedoston mukaan %1, riveistä saadaan %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>does not add up.</source>
        <translation>ei täsmää.</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n rows so far</source>
        <translation>
            <numerusform>%n rivi tähän mennessä</numerusform>
            <numerusform>%n riviä tähän mennessä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>being read</source>
        <translation>luetaan</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <location line="+21"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="-8"/>
        <source>%1, likely</source>
        <translation>%1, luultavasti</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n pending</source>
        <translation>
            <numerusform>%n odottava</numerusform>
            <numerusform>%n odottavaa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>All rows are in this case already: they count once.</source>
        <translation>Kaikki rivit ovat jo tässä tapauksessa: ne lasketaan kerran.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows are in this case already: they count once.</source>
        <translation>
            <numerusform>%n rivi on jo tässä tapauksessa: se lasketaan kerran.</numerusform>
            <numerusform>%n riviä on jo tässä tapauksessa: ne lasketaan kerran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows are like another in the file and are kept.</source>
        <translation>
            <numerusform>%n rivi on samanlainen kuin toinen tiedostossa ja säilytetään.</numerusform>
            <numerusform>%n riviä on samanlaisia kuin toinen tiedostossa ja säilytetään.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cannot be read</source>
        <translation>Ei voi lukea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Already here</source>
        <translation>On jo tapauksessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n questions</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does not add up</source>
        <translation>Ei täsmää</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With gaps</source>
        <translation>Aukkoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeDetail</name>
    <message>
        <location filename="../ui/widgets/intakedetail.cpp" line="+52"/>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Columns…</source>
        <translation>Sarakkeet…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>See and correct what each column of the file is taken for</source>
        <translation>Katso ja korjaa, miksi tiedoston kukin sarake tulkitaan</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stop reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Password of the file</source>
        <translation>Tiedoston salasana</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 is being read: %2</source>
        <translation>Luetaan tiedostoa %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n remarks…</source>
        <translation>
            <numerusform>%n huomautus…</numerusform>
            <numerusform>%n huomautusta…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Show the row</source>
        <translation>Näytä rivi</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is locked</source>
        <translation>%1 on lukittu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept with the file, encrypted like it</source>
        <translation>Säilytetään tiedoston kanssa samalla tavalla salattuna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This password does not open the file.</source>
        <translation>Salasana ei avaa tiedostoa.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is here already</source>
        <translation>%1 on jo täällä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The case, or a file above, has the same bytes. Nothing will be added.</source>
        <translation>Tapauksessa tai yllä olevassa tiedostossa on sama sisältö. Mitään ei lisätä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was not read to its end</source>
        <translation>Tiedostoa %1 ei luettu loppuun</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You stopped the reading. Nothing of it will be added.</source>
        <translation>Keskeytit lukemisen. Siitä ei lisätä mitään.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 cannot be read</source>
        <translation>Tiedostoa %1 ei voi lukea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing of it will be added.</source>
        <translation>Siitä ei lisätä mitään.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Saved as %1. The next file with these columns is read like this one.</source>
        <translation>Tallennettu nimellä %1. Seuraava tiedosto, jossa on nämä sarakkeet, luetaan kuten tämä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The profile could not be saved: the folder may not be written to, or the disk is full.</source>
        <translation>Profiilia ei voitu tallentaa: kansioon ei voi kirjoittaa tai levy on täynnä.</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeList</name>
    <message>
        <location filename="../ui/widgets/intakelist.cpp" line="+79"/>
        <source>Files to look at</source>
        <translation>Tarkistettavat tiedostot</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeModel</name>
    <message>
        <location filename="../ui/models/intakemodel.cpp" line="+91"/>
        <source>will be added</source>
        <translation>lisätään</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>will not be added</source>
        <translation>ei lisätä</translation>
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
        <translation>päivä ensin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month first</source>
        <translation>kuukausi ensin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year first</source>
        <translation>vuosi ensin</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing in the file tells day and month apart. Which day is meant?</source>
        <translation>Mikään tiedostossa ei erota päivää kuukaudesta. Kumpaa päivää tarkoitetaan?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The amounts can be read in two ways. With a comma as decimal sign the first is %1.</source>
        <translation>Määrät voi lukea kahdella tavalla. Jos pilkku on desimaalierotin, ensimmäinen on %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amounts can be read in two ways. With a point as decimal sign the first is %1.</source>
        <translation>Määrät voi lukea kahdella tavalla. Jos piste on desimaalierotin, ensimmäinen on %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comma is the decimal sign</source>
        <translation>Pilkku on desimaalierotin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point is the decimal sign</source>
        <translation>Piste on desimaalierotin</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Is a positive amount money in or money out? The first is %1.</source>
        <translation>Onko positiivinen määrä rahaa sisään vai ulos? Ensimmäinen on %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Positive is money out</source>
        <translation>Positiivinen on rahaa ulos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Positive is money in</source>
        <translation>Positiivinen on rahaa sisään</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two columns hold amounts, and no word says which is which. Which one is money out?</source>
        <translation>Kahdessa sarakkeessa on määriä, eikä mikään sana kerro, kumpi on kumpi. Kumpi on rahaa ulos?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No currency stands in the file; its language makes one likely. Which is it?</source>
        <translation>Tiedostossa ei ole valuuttaa; sen kieli tekee yhdestä todennäköisen. Mikä se on?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No currency stands in the file. Which is it? Columns… holds more to choose from.</source>
        <translation>Tiedostossa ei ole valuuttaa. Mikä se on? Kohdassa Sarakkeet… on lisää vaihtoehtoja.</translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeView</name>
    <message>
        <location filename="../ui/pages/intakeview.cpp" line="+29"/>
        <source>Look before it is added</source>
        <translation>Tarkista ennen lisäämistä</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add none of these files</source>
        <translation>Älä lisää yhtäkään näistä tiedostoista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Enter the password of %1, or take its tick away.</source>
        <translation>Anna tiedoston %1 salasana tai poista sen valinta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer what %1 leaves open, or take its tick away.</source>
        <translation>Vastaa siihen, minkä %1 jättää auki, tai poista sen valinta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is stored before you press Add. Afterwards these files can be taken out again as one.</source>
        <translation>Mitään ei tallenneta ennen kuin painat Lisää. Sen jälkeen tiedostot voi poistaa yhtenä eränä.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>Lisää %n tiedosto</numerusform>
            <numerusform>Lisää %n tiedostoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::InviteDialog</name>
    <message>
        <location filename="../ui/pages/invitedialog.cpp" line="+34"/>
        <source>Ask the applicant&apos;s banks</source>
        <translation>Kysy hakijan pankeilta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 makes a link that works for 24 hours. The applicant opens it, chooses banks, signs in there and consents. What stands below is sent to %1.</source>
        <translation>%1 tekee linkin, joka on voimassa 24 tuntia. Hakija avaa sen, valitsee pankit, kirjautuu niihin ja suostuu. Alla oleva lähetetään palveluun %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the link</source>
        <translation>Tee linkki</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>In the name of</source>
        <translation>Kenen nimissä</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Market</source>
        <translation>Markkina</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Transactions and insights</source>
        <translation>Tapahtumat ja tulokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check of accounts only</source>
        <translation>Vain tilien tarkistus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Private accounts</source>
        <translation>Yksityiset tilit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts of a business</source>
        <translation>Yrityksen tilit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to collect</source>
        <translation>Mitä haetaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A check compares owners only</source>
        <translation>Tarkistus vertaa vain omistajia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From which accounts</source>
        <translation>Miltä tileiltä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Banks the broker may pass this on to</source>
        <translation>Pankit, joille välittäjä saa tämän välittää</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>Must be a whole address that begins with https://</source>
        <translation>Oltava kokonainen osoite, joka alkaa https://</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Private person</source>
        <translation>Yksityishenkilö</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Business</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Company number</source>
        <translation>Yritystunnus</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Applicant is a</source>
        <translation>Hakija on</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Personal identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where the applicant goes afterwards</source>
        <translation>Minne hakija siirtyy sen jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional: a page of yours, https://…</source>
        <translation>Valinnainen: oma sivunne, https://…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (broker)</source>
        <translation>%1 (välittäjä)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None yet: make one in Settings</source>
        <translation>Ei vielä yhtään: tee se Asetuksissa</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Asking the provider…</source>
        <translation>Kysytään palveluntarjoajalta…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant reads this name</source>
        <translation>Hakija lukee tämän nimen</translation>
    </message>
</context>
<context>
    <name>saldoscope::LaneList</name>
    <message>
        <location filename="../ui/widgets/lanelist.cpp" line="+303"/>
        <source>Files and processes</source>
        <translation>Tiedostot ja käsittelyt</translation>
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
        <translation>%1: tulossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 now</source>
        <translation>%1: nyt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 done %2</source>
        <translation>%1: tehty %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 needs you %2</source>
        <translation>%1: odottaa sinua %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <location filename="../ui/lanes.cpp" line="+36"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>unbroken</source>
        <translation>ehjä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>broken</source>
        <translation>katkennut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not checkable</source>
        <translation>ei tarkistettavissa</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance chain</source>
        <translation>Saldoketju</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicates</source>
        <translation>Kaksoisrivit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sorted</source>
        <translation>Luokiteltu</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <location line="+57"/>
        <location line="+47"/>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location line="-114"/>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read, with gaps</source>
        <translation>Luettu osittain</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sorting</source>
        <translation>Luokitellaan</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n kohtaa ei voitu lukea</numerusform>
            <numerusform>%n kohtaa ei voitu lukea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n päällekkäinen, pidetty kerran</numerusform>
            <numerusform>%n päällekkäistä, pidetty kerran</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of money</source>
        <translation>%1 rahasta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What could be read is used. See what could not, and decide.</source>
        <translation>Luettavissa ollut osa on käytössä. Katso, mitä ei voitu lukea, ja päätä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What could not be read…</source>
        <translation>Mitä ei voitu lukea…</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+101"/>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <location line="-98"/>
        <source>This file could not be read.</source>
        <translation>Tätä tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why…</source>
        <translation>Miksi…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Already here</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the same file, byte for byte</source>
        <translation>sama tiedosto, tavulleen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was added: this case holds the file already.</source>
        <translation>Mitään ei lisätty: tiedosto on jo tässä tapauksessa.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is on the screen, but not saved.</source>
        <translation>Tiedot ovat näytöllä, mutta niitä ei ole tallennettu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+49"/>
        <location line="+18"/>
        <location line="+19"/>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message numerus="yes">
        <location line="-84"/>
        <source>Remove the %n files added together</source>
        <translation>
            <numerusform>Poista %n lisätty tiedosto</numerusform>
            <numerusform>Poista %n yhdessä lisättyä tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Analysis by the provider</source>
        <translation>Palveluntarjoajan analyysi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Queued</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+39"/>
        <source>Analysing</source>
        <translation>Analysoidaan</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Results fetched</source>
        <translation>Tulokset haettu</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You stopped this. Nothing is lost.</source>
        <translation>Pysäytit tämän. Mitään ei ole menetetty.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>Signing in</source>
        <translation>Kirjaudutaan</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Sending files</source>
        <translation>Lähetetään tiedostoja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File received</source>
        <translation>Tiedosto vastaanotettu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting for analysis</source>
        <translation>Odotetaan analyysia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Palveluntarjoaja ei vastannut viime tarkistukseen; tarkistus jatkuu itsestään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usually under a minute. You can go on working; this computer keeps looking.</source>
        <translation>Yleensä alle minuutin. Voit jatkaa työtä; tietokone tarkistaa tilannetta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetching results</source>
        <translation>Haetaan tuloksia</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Provider&apos;s figures…</source>
        <translation>Tarjoajan luvut…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open insights</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare with Saldoscope</source>
        <translation>Vertaa Saldoscopeen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruutettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Tiedot poistettiin palveluntarjoajalta, ja paikallinen kopio poistettiin.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>An earlier sending was cut off, so the provider may hold these files twice.</source>
        <translation>Aiempi lähetys katkesi, joten palveluntarjoajalla voi olla tiedostot kahteen kertaan.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n asiaa vastauksessa ei voitu lukea. Koko vastaus on tallessa tapauksen mukana.</numerusform>
            <numerusform>%n asiaa vastauksessa ei voitu lukea. Koko vastaus on tallessa tapauksen mukana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1/%n valmiina</numerusform>
            <numerusform>%1/%n valmiina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n working</source>
        <translation>
            <numerusform>%n käynnissä</numerusform>
            <numerusform>%n käynnissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Checked %1 s ago.</source>
        <translation>Tarkistettu %1 s sitten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next look in %1 s.</source>
        <translation>Seuraava tarkistus %1 s kuluttua.</translation>
    </message>
</context>
<context>
    <name>saldoscope::LeaveOutDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/leaveoutdialog.cpp" line="+24"/>
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Jätetäänkö %n rivi pois?</numerusform>
            <numerusform>Jätetäänkö %n riviä pois?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1. They stay in the table, but in no figure. It can be undone.</source>
        <translation>%1. Rivit jäävät taulukkoon mutta eivät vaikuta lukuihin. Tämän voi kumota.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not the applicant&apos;s money</source>
        <translation>Ei hakijan rahaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted elsewhere</source>
        <translation>Laskettu muualla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Happened once, will not come again</source>
        <translation>Tapahtui kerran, ei toistu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wrong in the statement</source>
        <translation>Virhe tiliotteessa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason, for the log</source>
        <translation>Syy, tapahtumalokiin</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keep</source>
        <translation>Pidä mukana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
</context>
<context>
    <name>saldoscope::ListenerCard</name>
    <message>
        <location filename="../ui/pages/listenercard.cpp" line="+19"/>
        <location line="+101"/>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>Listen for calls of providers</source>
        <translation>Kuuntele palveluntarjoajien kutsuja</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls of providers</source>
        <translation>Palveluntarjoajien kutsut</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Providers can call when something is new, so that it shows at once. Nothing that a caller says is believed: this computer then asks the provider itself, once. It also works without: this computer keeps asking.</source>
        <translation>Palveluntarjoaja voi kutsua, kun jotain uutta on, jolloin se näkyy heti. Kutsujan sanomaa ei uskota: tietokone kysyy silloin itse palveluntarjoajalta kerran. Ilmankin onnistuu: tietokone kysyy jatkuvasti.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Address of this computer</source>
        <translation>Tämän tietokoneen osoite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Certificate (PEM, with its chain)</source>
        <translation>Varmenne (PEM, ketjuineen)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Key of the certificate (PEM)</source>
        <translation>Varmenteen avain (PEM)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Apply</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needed beyond this computer</source>
        <translation>Tarvitaan muille koneille</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a file: %1</source>
        <translation>Valitse tiedosto: %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Varmenteet ja avaimet (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>0 to 65535</source>
        <translation>0–65535</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Such as 127.0.0.1</source>
        <translation>Esimerkiksi 127.0.0.1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Heard on this computer only</source>
        <translation>Kuuluu vain tässä koneessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Heard in the network</source>
        <translation>Kuuluu verkossa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Listening</source>
        <translation>Kuuntelee</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cannot listen</source>
        <translation>Ei voi kuunnella</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Listening at %1, port %2.</source>
        <translation>Kuuntelee osoitteessa %1, portti %2.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody can call this computer.</source>
        <translation>Kukaan ei voi kutsua tätä tietokonetta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Beyond this computer calls must be encrypted: choose a certificate and its key.</source>
        <translation>Muilta koneilta tulevat kutsut on salattava: valitse varmenne ja sen avain.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Choose a certificate</source>
        <translation>Valitse varmenne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose the certificate&apos;s key</source>
        <translation>Valitse varmenteen avain</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cannot be read: %1</source>
        <translation>Ei voi lukea: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No certificate in PEM: %1</source>
        <translation>Ei PEM-varmennetta: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key in PEM without a passphrase: %1</source>
        <translation>Ei salasanatonta PEM-avainta: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key of another certificate: %1</source>
        <translation>Toisen varmenteen avain: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody can call this computer. %1.</source>
        <translation>Kukaan ei voi kutsua tätä tietokonetta. %1.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>The address or port cannot be had. Is it another program&apos;s? (%1)</source>
        <translation>Osoitetta tai porttia ei saada. Onko se toisen ohjelman? (%1)</translation>
    </message>
</context>
<context>
    <name>saldoscope::LoanDialog</name>
    <message>
        <location filename="../ui/pages/entrydialog.cpp" line="+27"/>
        <source>Loan asked for</source>
        <translation>Pyydetty laina</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave the sum empty to see what is left without a new loan.</source>
        <translation>Jätä summa tyhjäksi nähdäksesi, mitä jää ilman uutta lainaa.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sum, %1</source>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate of the contract, % a year</source>
        <translation>Sopimuksen korko, % vuodessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Kuukausia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With a home as security</source>
        <translation>Asunto vakuutena</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Value of that home, %1</source>
        <translation>Sen asunnon arvo, %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Ends with the new loan</source>
        <translation>Päättyy uuteen lainaan</translation>
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
        <translation>Muu ilmoitettu velka</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left to pay, %1</source>
        <translation>Jäljellä, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rate, %</source>
        <translation>Korko, %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Months left</source>
        <translation>Kuukausia jäljellä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payments seen</source>
        <translation>Maksut näkyvät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debts the applicant told of</source>
        <translation>Hakijan ilmoittamat velat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Study</source>
        <translation>Opinto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Consumer</source>
        <translation>Kulutus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Instalments</source>
        <translation>Osamaksut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Debt %1, %2</source>
        <translation>Velka %1, %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::LoansPage</name>
    <message>
        <location filename="../ui/pages/loanspage.cpp" line="+30"/>
        <source>Lender</source>
        <translation>Luotonantaja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A month</source>
        <translation>Kuukaudessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+115"/>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <location line="-115"/>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loans &amp; commitments</source>
        <translation>Lainat ja sitoumukset</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Debt service by month and type, as a table</source>
        <translation>Lainanhoito kuukausittain ja lajeittain, taulukkona</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Repayments and money from lenders</source>
        <translation>Takaisinmaksut ja nostetut lainat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of loans and commitments</source>
        <translation>Lainojen ja sitoumusten luvut</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Debt service by month and type</source>
        <translation>Lainanhoito kuukausittain lajeittain</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Debt service, %1</source>
        <translation>Lainanhoito, %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Unknown lender</source>
        <translation>Tuntematon luotonantaja</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+217"/>
        <source>Debt service: %1</source>
        <translation>Lainanhoitomenot: %1</translation>
    </message>
    <message>
        <location line="-215"/>
        <source>%1 of the income used</source>
        <translation>%1 laskelman tuloista</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n active lenders</source>
        <translation>
            <numerusform>%n luotonantaja nyt</numerusform>
            <numerusform>%n luotonantajaa nyt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A month, %1</source>
        <translation>Kuukaudessa, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In all, %1</source>
        <translation>Yhteensä, %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Repayments, greatest first</source>
        <translation>Takaisinmaksut, suurin ensin</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Money from lenders, newest first; never counted as income</source>
        <translation>Nostetut lainat, uusin ensin; eivät koskaan tuloa</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New loans that repaid old ones</source>
        <translation>Uudet lainat, joilla maksettiin vanhoja</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No loans were seen in these rows</source>
        <translation>Näillä riveillä ei näy lainoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No loans were seen</source>
        <translation>Lainoja ei näy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No payment to a lender, a debt collector or the bailiff, and no money from one.</source>
        <translation>Ei maksuja luotonantajille, perintään tai ulosottoon eikä rahaa niiltä.</translation>
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
        <translation>ilman rytmiä</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Settled</source>
        <translation>Maksettu pois</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid in full? Ask</source>
        <translation>Maksetaanko kokonaan? Kysy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid in full</source>
        <translation>Maksetaan kokonaan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid elsewhere?</source>
        <translation>Maksetaanko muualta?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now and then</source>
        <translation>Silloin tällöin</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+53"/>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Active</source>
        <translation>Käynnissä</translation>
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
        <translation>Kortti, jonka laskut seuraavat ostoja: vain luoton kulut ovat lainanhoitoa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment many times the usual, or a new loan, ended it. Nothing is due since.</source>
        <translation>Moninkertainen maksu tai uusi laina päätti sen. Sen jälkeen ei ole erääntynyt mitään.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median of the newest payments, brought to a month.</source>
        <translation>Uusimpien maksujen mediaani kuukaudelle muutettuna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid without a rhythm: the sum of the newest months, divided by their number.</source>
        <translation>Maksetaan ilman rytmiä: uusimpien kuukausien summa jaettuna niiden määrällä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid in all</source>
        <translation>Maksettu yhteensä</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+23"/>
        <source>Kind of loan</source>
        <translation>Lainan laji</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>told from the amounts</source>
        <translation>päätelty summista</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>made up</source>
        <translation>maksettu jälkikäteen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>with a fee</source>
        <translation>maksun kanssa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not made up</source>
        <translation>ei maksettu jälkikäteen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missed %1</source>
        <translation>Jäi väliin %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Loan from %1</source>
        <translation>Laina: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One of several loans taken close together. Money from lenders is never income.</source>
        <translation>Yksi monesta lyhyin välein otetusta lainasta. Lainat eivät koskaan ole tuloa.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money from lenders is never income.</source>
        <translation>Lainat eivät koskaan ole tuloa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid out</source>
        <translation>Nostettu</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n loans ended by it</source>
        <translation>
            <numerusform>%n laina päättyi</numerusform>
            <numerusform>%n lainaa päättyi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New loan from %1 repaid others</source>
        <translation>Uusi laina (%1) maksoi muita</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Within ten days after the loan about as much went to other lenders, and their payments ended.</source>
        <translation>Kymmenessä päivässä lainasta suunnilleen sama summa meni muille luotonantajille, ja niiden maksut päättyivät.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New loan</source>
        <translation>Uusi laina</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paid to others</source>
        <translation>Maksettu muille</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All loans, credits, collection and bailiff that are still paid, brought to a month and added up.</source>
        <translation>Kaikki yhä maksettavat lainat, luotot, perintä ja ulosotto, kuukaudelle muutettuna ja yhteen laskettuna.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mortgage and housing company loan.</source>
        <translation>Asuntolaina ja taloyhtiölaina.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What of the debt service is of this kind.</source>
        <translation>Lainanhoitomenoista tätä lajia.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ratios</source>
        <translation>Suhdeluvut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service divided by the income used (DSTI), without a new loan.</source>
        <translation>Lainanhoitomenot jaettuna laskelman tuloilla (DSTI), ilman uutta lainaa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rent, fee or mortgage divided by the income used.</source>
        <translation>Vuokra, vastike tai asuntolaina jaettuna laskelman tuloilla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All payments on loans divided by all income of the same full months, as Nordigen reckons.</source>
        <translation>Kaikki lainamaksut jaettuna samojen täysien kuukausien kaikilla tuloilla, Nordigenin tapaan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instalment plans divided by the income used.</source>
        <translation>Osamaksut jaettuna laskelman tuloilla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lenders and signs</source>
        <translation>Luotonantajat ja merkit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Creditors who are still paid, or who lent in the last 90 days.</source>
        <translation>Velkojat, joille yhä maksetaan tai jotka lainasivat 90 viime päivänä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Study loans are left out.</source>
        <translation>Opintolainat eivät ole mukana.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans paid out in the worst 90 days of the last year.</source>
        <translation>Nostetut lainat viime vuoden pahimpina 90 päivänä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purchases that are being paid off.</source>
        <translation>Osissa maksettavat ostokset.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments due that did not come when they should have.</source>
        <translation>Erääntyneet maksut, jotka eivät tulleet ajallaan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loans, study loans left out</source>
        <translation>Uudet lainat ilman opintolainoja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Money from lenders in these days.</source>
        <translation>Luotonantajien rahaa näinä päivinä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last %1 days</source>
        <translation>%1 viime päivää</translation>
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
            <numerusform>%n laina</numerusform>
            <numerusform>%n lainaa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Other (%1)</source>
        <translation>Muut (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing was paid to lenders</source>
        <translation>Luotonantajille ei maksettu mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service takes %1 of the income</source>
        <translation>Lainat vievät %1 tuloista</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid to lenders a month by kind of loan, %1</source>
        <translation>Maksettu luotonantajille kuukaudessa lajeittain, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::MailDialog</name>
    <message>
        <location filename="../ui/pages/maildialog.cpp" line="+24"/>
        <source>Letter with the consent link</source>
        <translation>Kirje ja suostumuslinkki</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>In the applicant&apos;s language, whatever yours is. You may change the words; nothing is sent before you send it.</source>
        <translation>Hakijan kielellä, omastasi riippumatta. Voit muuttaa sanoja; mitään ei lähetetä ennen kuin lähetät sen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy letter</source>
        <translation>Kopioi kirje</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open in mail program</source>
        <translation>Avaa sähköpostissa</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Handed to the mail program.</source>
        <translation>Annettu sähköpostiohjelmalle.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No mail program answers. Copy the letter instead.</source>
        <translation>Sähköpostiohjelma ei vastaa. Kopioi kirje sen sijaan.</translation>
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
        <translation>Demoistuntoa ei voitu käynnistää: %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>It is held by %1.</source>
        <comment>computer and process number</comment>
        <translation>Sitä käyttää %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Save a copy of the cases in</source>
        <translation>Tallenna tapausten kopio kansioon</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The copy is %1.</source>
        <translation>Kopio on %1.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Voit jatkaa myös ilman sitä: avaimet ja tapaukset ovat silloin muistissa ja häviävät ohjelman sulkeutuessa. Tallennettuihin tapauksiin ei kosketa.</translation>
    </message>
    <message>
        <location line="-47"/>
        <location line="+49"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on in memory</source>
        <translation>Jatka muistissa</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+52"/>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>in memory only</source>
        <translation>vain muistissa</translation>
    </message>
</context>
<context>
    <name>saldoscope::MainWindow</name>
    <message>
        <location filename="../ui/mainmenu.cpp" line="+29"/>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard…</source>
        <translation>Näppäimistö…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Licences…</source>
        <translation>Lisenssit…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About Saldoscope</source>
        <translation>Tietoja Saldoscopesta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New case…</source>
        <translation>Uusi tapaus…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open files…</source>
        <translation>Avaa tiedostoja…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Case</source>
        <translation>T&amp;apaus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant…</source>
        <translation>Hakija…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts that count…</source>
        <translation>Huomioitavat tilit…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the providers now</source>
        <translation>Kysy tarjoajilta nyt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Back up this case…</source>
        <translation>Varmuuskopioi tämä tapaus…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>As CSV…</source>
        <translation>CSV-tiedostona…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As an Excel workbook (XLSX)…</source>
        <translation>Excel-työkirjana (XLSX)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As Nordigen JSON…</source>
        <translation>Nordigen-JSON-tiedostona…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Narrow rail</source>
        <translation>Kapea sivupalkki</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hide amounts</source>
        <translation>Piilota summat</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Network log</source>
        <translation>Verkkoloki</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Tilit ja omistajat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans and commitments</source>
        <translation>Lainat ja sitoumukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affordability</source>
        <translation>Maksukyky</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare with a provider</source>
        <translation>Vertaa palveluun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next pane</source>
        <translation>Seuraava ruutu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous pane</source>
        <translation>Edellinen ruutu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <location filename="../ui/mainwatch.cpp" line="+43"/>
        <source>Case %1: consent was withdrawn</source>
        <translation>Tapaus %1: suostumus peruttiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everything of it was deleted here. Only its number and this moment are kept.</source>
        <translation>Kaikki siitä poistettiin täältä. Vain numero ja ajankohta säilyvät.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>A process is done: the results are here.</source>
        <translation>Prosessi on valmis: tulokset ovat täällä.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A process has stopped and needs you.</source>
        <translation>Prosessi on pysähtynyt ja tarvitsee sinua.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consent was withdrawn. Everything of the case was deleted.</source>
        <translation>Suostumus peruttiin. Kaikki tapauksesta poistettiin.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case %1: consent withdrawn</source>
        <translation>Tapaus %1: suostumus peruttu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The applicant took consent back; this was learned %1. Everything of the case was deleted at the provider and here, beyond recovery. Only this line is left of it.</source>
        <translation>Hakija perui suostumuksensa; tieto saatiin %1. Kaikki tapauksesta on poistettu palveluntarjoajalta ja täältä peruuttamattomasti. Vain tämä rivi on jäljellä.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../ui/mainwindow.cpp" line="+112"/>
        <location line="+257"/>
        <source>DEMO, no real person</source>
        <translation>DEMO, ei todellinen henkilö</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="-156"/>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the cases</source>
        <translation>Takaisin tapauksiin</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Demo session: nothing is kept after it</source>
        <translation>Demoistunto: mitään ei säilytetä sen jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases are encrypted on this computer</source>
        <translation>Tapaukset ovat salattuina tällä tietokoneella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a keychain: nothing is kept after this session</source>
        <translation>Ilman avainnippua: mitään ei säily istunnon jälkeen</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/exporting.cpp" line="+23"/>
        <location filename="../ui/mainmenu.cpp" line="-65"/>
        <source>Export transactions</source>
        <translation>Vie tilitapahtumat</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excel workbook (%1)</source>
        <translation>Excel-työkirja (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nordigen JSON (%1)</source>
        <translation>Nordigen-JSON (%1)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Writing %1…</source>
        <translation>Kirjoitetaan tiedostoa %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työskentelyä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n transactions were written to %1.</source>
        <translation>
            <numerusform>%n tilitapahtuma kirjoitettiin tiedostoon %1.</numerusform>
            <numerusform>%n tilitapahtumaa kirjoitettiin tiedostoon %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shielded rows stand in it without their texts. The file is not encrypted.</source>
        <translation>
            <numerusform>%n suojattu rivi on siinä ilman tekstiään. Tiedostoa ei ole salattu.</numerusform>
            <numerusform>%n suojattua riviä on siinä ilman tekstejään. Tiedostoa ei ole salattu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file is not encrypted: keep it where the applicant&apos;s data may lie.</source>
        <translation>Tiedostoa ei ole salattu: säilytä sitä paikassa, jossa hakijan tietoja saa olla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The export was called off.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was written.</source>
        <translation>Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>%1 could not be written.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>An Excel workbook cannot hold these transactions. CSV and JSON can.</source>
        <translation>Nämä tilitapahtumat eivät mahdu Excel-työkirjaan. CSV- ja JSON-tiedostoon ne mahtuvat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder may not be written to, or the disk is full. A file that was there before is as it was.</source>
        <translation>Kansioon ei voi kirjoittaa tai levy on täynnä. Aiempi tiedosto on ennallaan.</translation>
    </message>
    <message>
        <location filename="../ui/mainwatch.cpp" line="-64"/>
        <location filename="../ui/exporting.cpp" line="+2"/>
        <location filename="../ui/mainwindow.cpp" line="+1"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+43"/>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <location filename="../ui/mainwatch.cpp" line="+45"/>
        <location line="+19"/>
        <location filename="../ui/mainwindow.cpp" line="+56"/>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+119"/>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amounts in %1</source>
        <translation>Summat %1</translation>
    </message>
    <message>
        <location filename="../ui/maincare.cpp" line="+26"/>
        <source>Back up all cases…</source>
        <translation>Varmuuskopioi kaikki tapaukset…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore from a backup…</source>
        <translation>Palauta varmuuskopiosta…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Restore from a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saldoscope backups (*.saldobackup)</source>
        <translation>Saldoscopen varmuuskopiot (*.saldobackup)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Save a copy of the cases in</source>
        <translation>Tallenna tapausten kopio kansioon</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The copy is %1.

It is encrypted with the key in this computer&apos;s keychain.</source>
        <translation>Kopio on %1.

Se on salattu tämän koneen avainnipun avaimella.</translation>
    </message>
</context>
<context>
    <name>saldoscope::MappingPanel</name>
    <message>
        <location filename="../ui/widgets/mappingpanel.cpp" line="+65"/>
        <source>Save as a profile…</source>
        <translation>Tallenna profiiliksi…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The next file with these columns is then read like this one</source>
        <translation>Seuraava tiedosto, jossa on nämä sarakkeet, luetaan silloin kuten tämä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take corrections back</source>
        <translation>Peru korjaukset</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What the columns are</source>
        <translation>Mitä sarakkeet ovat</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year, month, day</source>
        <translation>Vuosi, kuukausi, päivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day, month, year</source>
        <translation>Päivä, kuukausi, vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month, day, year</source>
        <translation>Kuukausi, päivä, vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decimal sign</source>
        <translation>Desimaalierotin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Point</source>
        <translation>Piste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs</source>
        <translation>Etumerkit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minus is money out</source>
        <translation>Miinus on rahaa ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plus is money out</source>
        <translation>Plus on rahaa ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What %1 is</source>
        <translation>Mikä %1 on</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>by its column</source>
        <translation>sarakkeen mukaan</translation>
    </message>
</context>
<context>
    <name>saldoscope::Mask</name>
    <message>
        <location filename="../ui/mask.cpp" line="+15"/>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
</context>
<context>
    <name>saldoscope::MethodDialog</name>
    <message>
        <location filename="../ui/pages/methoddialog.cpp" line="+33"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+22"/>
        <source>How what is left is reckoned</source>
        <translation>Näin jäävä lasketaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used − housing − existing loans − new loan − living costs − extras. Home loans and the new loan are reckoned at the contract&apos;s rate and at the stressed rate: the contract&apos;s plus the policy&apos;s addition, at least the policy&apos;s floor. It is a figure; the decision is yours.</source>
        <translation>Laskelman tulot − asuminen − nykyiset lainat − uusi laina − elinkustannukset − lisät. Asuntolainat ja uusi laina lasketaan sopimuksen korolla ja stressatulla korolla: sopimuksen korko ja ohjeen lisä, vähintään ohjeen alaraja. Se on luku; päätös on sinun.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Policy</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2</source>
        <comment>name of a policy, its version</comment>
        <translation>%1, versio %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen file cannot be used, the program&apos;s policy is: %1 %2</source>
        <translation>Valittua tiedostoa ei voi käyttää, ohjelman ohje on voimassa: %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables</source>
        <translation>Taulukot</translation>
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
        <translation>Tietoa luvuista</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Close</source>
        <translation>Sulje</translation>
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
        <translation>vajaa kuukausi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 most in %2: %3</source>
        <comment>payer, month, money</comment>
        <translation>%1 enimmillään %2: %3</translation>
    </message>
</context>
<context>
    <name>saldoscope::NationalIdWords</name>
    <message>
        <location filename="../ui/nationalidwords.cpp" line="+16"/>
        <source>Personnummer</source>
        <translation>Ruotsalainen henkilönumero</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Coordination number (samordningsnummer)</source>
        <translation>Ruotsalainen yhteensovitusnumero</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interim personnummer</source>
        <translation>Väliaikainen ruotsalainen henkilönumero</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company number (organisationsnummer)</source>
        <translation>Ruotsalainen organisaationumero</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henkilötunnus</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, born %2; write the year in full if older</source>
        <translation>%1, syntynyt %2; kirjoita vuosi kokonaan, jos hän on vanhempi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, born %2</source>
        <translation>%1, syntynyt %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1; a test number, given to nobody</source>
        <translation>%1; testitunnus, jota kellään ei ole</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A space at place %1 does not belong there</source>
        <translation>Välilyönti kohdassa %1 ei kuulu siihen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” at place %2 does not belong there</source>
        <translation>”%1” kohdassa %2 ei kuulu siihen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n characters; ten or twelve digits are a Swedish number, eleven characters a Finnish one</source>
        <translation>
            <numerusform>%n merkki; ruotsalaisessa on kymmenen tai kaksitoista numeroa, suomalaisessa yksitoista merkkiä</numerusform>
            <numerusform>%n merkkiä; ruotsalaisessa on kymmenen tai kaksitoista numeroa, suomalaisessa yksitoista merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between date and number the sign of the century is missing</source>
        <translation>Päivämäärän ja numeron välistä puuttuu vuosisadan merkki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” at place %2 does not fit the date</source>
        <translation>”%1” kohdassa %2 ei sovi päivämäärään</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no month</source>
        <translation>”%1” ei ole kuukausi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no day of that month</source>
        <translation>”%1” ei ole sen kuukauden päivä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a day still to come</source>
        <translation>”%1” on vasta tuleva päivä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is given to nobody</source>
        <translation>”%1” ei ole kenelläkään</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last character should be %1, not %2</source>
        <translation>Viimeisen merkin pitäisi olla %1 eikä %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The nine digits divided by 31 leave %1, which is written %2. One character is wrong, or two are swapped.</source>
        <translation>Yhdeksän numeroa jaettuna 31:llä jättää jakojäännöksen %1, jonka merkki on %2. Yksi merkki on väärin tai kaksi on vaihtunut keskenään.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: together %2; %3 is missing to the next ten. One character is wrong, or two are swapped.</source>
        <translation>%1: yhteensä %2; seuraavaan kymmeneen puuttuu %3. Yksi merkki on väärin tai kaksi on vaihtunut keskenään.</translation>
    </message>
</context>
<context>
    <name>saldoscope::NetworkDrawer</name>
    <message>
        <location filename="../ui/widgets/networkdrawer.cpp" line="+49"/>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 kB</source>
        <translation>%1 kt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 MB</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, try %2</source>
        <comment>answer, number of the try</comment>
        <translation>%1, yritys %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No request was made for this case</source>
        <translation>Tätä tapausta varten ei ole tehty yhtään pyyntöä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everything was read on this computer. Nothing left it.</source>
        <translation>Kaikki luettiin tällä koneella. Mitään ei lähtenyt siltä.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+4"/>
        <source>Network log</source>
        <translation>Verkkoloki</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close the network log</source>
        <translation>Sulje verkkoloki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requests, newest first</source>
        <translation>Pyynnöt, uusin ensin</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Host</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Took</source>
        <translation>Kesto</translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>%n requests</source>
        <translation>
            <numerusform>%n pyyntö</numerusform>
            <numerusform>%n pyyntöä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sent, %2 received. Contents and credentials are never logged.</source>
        <translation>%1 lähetetty, %2 vastaanotettu. Sisältöä ja tunnuksia ei koskaan kirjata.</translation>
    </message>
</context>
<context>
    <name>saldoscope::NewCaseDialog</name>
    <message>
        <location filename="../ui/pages/newcasedialog.cpp" line="+15"/>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>United Kingdom</source>
        <translation>Iso-Britannia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Austria</source>
        <translation>Itävalta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brazil</source>
        <translation>Brasilia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Croatia</source>
        <translation>Kroatia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cyprus</source>
        <translation>Kypros</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Czech Republic</source>
        <translation>Tšekki</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>France</source>
        <translation>Ranska</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Greece</source>
        <translation>Kreikka</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hungary</source>
        <translation>Unkari</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>India</source>
        <translation>Intia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ireland</source>
        <translation>Irlanti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Italy</source>
        <translation>Italia</translation>
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
        <translation>Meksiko</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Netherlands</source>
        <translation>Alankomaat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New Zealand</source>
        <translation>Uusi-Seelanti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poland</source>
        <translation>Puola</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Portugal</source>
        <translation>Portugali</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spain</source>
        <translation>Espanja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>United States of America</source>
        <translation>Yhdysvallat</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create case</source>
        <translation>Luo tapaus</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All of this is encrypted on this computer. You can leave fields empty and fill them in later.</source>
        <translation>Kaikki nämä tiedot salataan tällä tietokoneella. Voit jättää kenttiä tyhjiksi ja täyttää ne myöhemmin.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Applicant&apos;s name</source>
        <translation>Hakijan nimi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Personal identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Private person</source>
        <translation>Yksityishenkilö</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Business</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Country of the accounts</source>
        <translation>Tilien maa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Applicant is a</source>
        <translation>Hakija on</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>saldoscope::NumberField</name>
    <message>
        <location filename="../ui/widgets/numberfield.cpp" line="+71"/>
        <source>“%1” does not occur in identity numbers</source>
        <translation>Henkilötunnuksessa ei voi olla merkkiä ”%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Kuten hakija sen ilmoitti; näytetään aina peitettynä</translation>
    </message>
</context>
<context>
    <name>saldoscope::OrderDialog</name>
    <message>
        <location filename="../ui/pages/orderdialog.cpp" line="+30"/>
        <source>Categories of each row</source>
        <translation>Jokaisen rivin luokka</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loans</source>
        <translation>Lainat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Features for scoring</source>
        <translation>Pisteytyksen piirteet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Credit scores of models</source>
        <translation>Mallien luottopisteet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Simple score, 0 to 10</source>
        <translation>Yksinkertainen pistemäärä, 0–10</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leave out joint accounts</source>
        <translation>Jätä yhteiset tilit pois</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out shared accounts</source>
        <translation>Jätä jaetut tilit pois</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What counts as income</source>
        <translation>Mikä lasketaan tuloksi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What counts as fixed expenses</source>
        <translation>Mikä lasketaan kiinteäksi menoksi</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n results</source>
        <translation>
            <numerusform>%n tulos</numerusform>
            <numerusform>%n tulosta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>without joint accounts</source>
        <translation>ilman yhteisiä tilejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without shared accounts</source>
        <translation>ilman jaettuja tilejä</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>last %n months</source>
        <translation>
            <numerusform>viimeinen kuukausi</numerusform>
            <numerusform>viimeiset %n kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>own definition of income</source>
        <translation>oma tulojen määritelmä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>own definition of expenses</source>
        <translation>oma menojen määritelmä</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n models</source>
        <translation>
            <numerusform>%n malli</numerusform>
            <numerusform>%n mallia</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>with webhook</source>
        <translation>webhookilla</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Options for %1</source>
        <translation>Valinnat: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>They change what the provider sends. Our own figures are not touched by them; what stands beside theirs is reckoned alike.</source>
        <translation>Ne muuttavat palveluntarjoajan lähettämiä tietoja. Omat lukumme eivät muutu; niiden rinnalla oleva lasketaan samalla tavalla.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Call the webhook that is set for this customer when it is done</source>
        <translation>Kutsu tälle asiakkaalle asetettua webhookia, kun analyysi on valmis</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>What to ask for</source>
        <translation>Mitä pyydetään</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest full months</source>
        <translation>Uusimmat täydet kuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty: all there are</source>
        <translation>Tyhjä: kaikki</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The country&apos;s own</source>
        <translation>Maan oma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Three letters, such as EUR</source>
        <translation>Kolme kirjainta, esimerkiksi EUR</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>The provider names no categories for this country</source>
        <translation>Palveluntarjoajalla ei ole luokkia tälle maalle</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+12"/>
        <source>Models for credit scores</source>
        <translation>Luottopisteiden mallit</translation>
    </message>
    <message>
        <location line="-11"/>
        <location line="+118"/>
        <source>None chosen: all that the provider has for you</source>
        <translation>Ei valintaa: kaikki teille tarjolla olevat</translation>
    </message>
    <message>
        <location line="-115"/>
        <source>Ask which there are</source>
        <translation>Kysy, mitä malleja on</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Back to the standard</source>
        <translation>Palauta oletukset</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use these options</source>
        <translation>Käytä valintoja</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>1 to 600 months</source>
        <translation>1–600 kuukautta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No currency has this code</source>
        <translation>Tällä koodilla ei ole valuuttaa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose at least one category of each kind.</source>
        <translation>Valitse vähintään yksi luokka kummastakin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose at least one thing to ask for.</source>
        <translation>Valitse vähintään yksi pyydettävä asia.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Asking %1…</source>
        <translation>Kysytään: %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider has no models for you</source>
        <translation>Palveluntarjoajalla ei ole teille malleja</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overviewpage.cpp" line="+36"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Open Risk</source>
        <translation>Avaa riskit</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Flags and good signs</source>
        <translation>Huomiot ja hyvät merkit</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+107"/>
        <source>What decides</source>
        <translation>Ratkaisevat kohdat</translation>
    </message>
    <message>
        <location line="-105"/>
        <source>Enter shows the rows, Delete looks past a flag</source>
        <translation>Enter näyttää rivit, Delete ohittaa huomion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter settles</source>
        <translation>Enter ratkaisee</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>From chart</source>
        <translation>Kaaviosta</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Perusteena %n täysi kuukausi, %1</numerusform>
            <numerusform>Perusteena %n täyttä kuukautta, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 rows</source>
        <translation>%1 riviä</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>%n flags</source>
        <translation>
            <numerusform>%n huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
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
            <numerusform>%n hyvä merkki</numerusform>
            <numerusform>%n hyvää merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is in doubt</source>
        <translation>Mikään ei ole epäselvää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no reading of the rows could move the figures</source>
        <translation>mikään tulkinta ei muuttaisi lukuja</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Settle %n doubts</source>
        <translation>
            <numerusform>Käsittele %n</numerusform>
            <numerusform>Käsittele %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 to %2 left</source>
        <comment>money, money</comment>
        <translation>jää %1 – %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left at the stressed rate with every open doubt read against the applicant, and in the applicant&apos;s favour.</source>
        <translation>Mitä stressatulla korolla jää, kun jokainen avoin kohta luetaan hakijaa vastaan ja hakijan eduksi.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Show the rows</source>
        <translation>Näytä rivit</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take it up again</source>
        <translation>Ota uudelleen esiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look past it…</source>
        <translation>Ohita…</translation>
    </message>
    <message>
        <location filename="../ui/pages/overviewfacts.cpp" line="+99"/>
        <source>High confidence</source>
        <translation>Korkea luotettavuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fair confidence</source>
        <translation>Kohtalainen luotettavuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thin data</source>
        <translation>Niukka aineisto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Higher in the last three months</source>
        <translation>Noussut viimeisten kolmen kuukauden aikana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lower in the last three months</source>
        <translation>Laskenut viimeisten kolmen kuukauden aikana</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1/%2 palkkapäivää toteutui, %n maksaja</numerusform>
            <numerusform>%1/%2 palkkapäivää toteutui, %n maksajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+16"/>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Left to live on, stressed</source>
        <translation>Jää elämiseen, stressattu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at %1; %2 at %3</source>
        <translation>korolla %1; %2 korolla %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no new loan</source>
        <translation>ei uutta lainaa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Below zero</source>
        <translation>Miinuksella</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holds if income falls %1</source>
        <translation>Kestää tulojen %1 laskun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used less housing, existing loans, the new loan, living costs and extras, at the stressed rate.</source>
        <translation>Laskelman tulot miinus asuminen, nykyiset lainat, uusi laina, elinkustannukset ja lisät stressatulla korolla.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Salaries and other lasting income that still comes: for each payer the lower of two medians, that of the last 3 and that of the last 12 payments, brought to a month and added up.</source>
        <translation>Palkat ja muut pysyvät tulot, joita yhä maksetaan: kultakin maksajalta pienempi kahdesta mediaanista (3 viimeisintä ja 12 viimeisintä maksua), muunnettuna kuukausitasolle ja laskettuna yhteen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Existing commitments</source>
        <translation>Nykyiset velvoitteet</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n lenders</source>
        <translation>
            <numerusform>%n luotonantaja</numerusform>
            <numerusform>%n luotonantajaa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no repayment seen</source>
        <translation>ei havaittuja lyhennyksiä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of income, %2</source>
        <translation>%1 tuloista, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loans, credits, debt collection and the bailiff that are still paid: for each the median of its last 6 payments, brought to a month and added up. A true zero where the data is long enough to see a repayment and there is none.</source>
        <translation>Lainat, luotot, perintä ja ulosotto, joita yhä maksetaan: kustakin 6 viimeisimmän maksun mediaani, muunnettuna kuukausitasolle ja laskettuna yhteen. Todellinen nolla, kun aineisto riittäisi lyhennyksen havaitsemiseen eikä niitä ole.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Left a month</source>
        <translation>Jää kuukaudessa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>after %1 spent a month</source>
        <translation>kun menot ovat %1/kk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All money in less all money out, mean of the full months. Moves between own accounts and to or from savings are in neither.</source>
        <translation>Kaikki panot miinus kaikki otot, täysien kuukausien keskiarvo. Siirrot omien tilien välillä sekä säästöihin ja säästöistä eivät ole mukana.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Buffer</source>
        <translation>Puskuri</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>months</source>
        <translation>kk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of spending, from %1</source>
        <translation>menoista, saldo %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under one month</source>
        <translation>Alle yksi kuukausi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The newest balance of all accounts but cards, divided by mean spending a month: how long the money would last without income.</source>
        <translation>Kaikkien tilien (paitsi korttien) uusin saldo jaettuna keskimääräisillä kuukausimenoilla: kuinka pitkään rahat riittäisivät ilman tuloja.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Looked past: %1</source>
        <translation>Ohitettu: %1</translation>
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
        <translation>Mahdolliset omat siirrot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>two sides that may belong together; counted as they stand</source>
        <translation>kaksi puolta, jotka voivat kuulua yhteen; laskettu sellaisinaan</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nobody could sort these</source>
        <translation>Näitä ei voitu luokitella</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sum %1; never guessed</source>
        <translation>summa %1; ei koskaan arvata</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In no figure</source>
        <translation>Ei missään luvussa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>left out by you, after the day spoken of, or without a date</source>
        <translation>pois jättämäsi, tarkastelupäivän jälkeiset tai päiväämättömät</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In other currencies</source>
        <translation>Muissa valuutoissa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>shown, but in no sum: no rate is known</source>
        <translation>näytetään, ei summissa: kurssi ei tiedossa</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n rivi päällekkäin tiedostojen välillä</numerusform>
            <numerusform>%n riviä päällekkäin tiedostojen välillä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept once</source>
        <translation>pidetty kerran</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n rivi on sama kuin toinen samassa tiedostossa</numerusform>
            <numerusform>%n riviä on samoja kuin toinen samassa tiedostossa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all kept</source>
        <translation>kaikki pidetty</translation>
    </message>
</context>
<context>
    <name>saldoscope::OwnIncomeDialog</name>
    <message>
        <location filename="../ui/pages/incomedialogs.cpp" line="+13"/>
        <source>An income no row shows</source>
        <translation>Tulo, jota mikään rivi ei näytä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It counts as entered, beside what the statements show, and is marked as yours wherever it stands.</source>
        <translation>Se lasketaan syötettynä tiliotteiden tulojen rinnalla ja merkitään sinun syöttämäksesi.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Kind of income</source>
        <translation>Tulon laji</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A month, %1</source>
        <translation>Kuukaudessa, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who pays</source>
        <translation>Kuka maksaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason, for the log</source>
        <translation>Syy lokiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Contract seen, paid to another account</source>
        <translation>Sopimus nähty, maksetaan toiselle tilille</translation>
    </message>
</context>
<context>
    <name>saldoscope::PacksCard</name>
    <message>
        <location filename="../ui/pages/packscard.cpp" line="+28"/>
        <source>Your own knowledge packs</source>
        <translation>Omat tietopaketit</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read them again</source>
        <translation>Lue ne uudelleen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without this folder</source>
        <translation>Ilman tätä kansiota</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose a folder of packs</source>
        <translation>Valitse pakettien kansio</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>The folder that was chosen is not there. Packs in it are not used.</source>
        <translation>Valittua kansiota ei ole. Siinä olevia paketteja ei käytetä.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n pack(s) cannot be read and are left out. Everything else works as before.</source>
        <translation>
            <numerusform>%n pakettia ei voi lukea, ja se on jätetty pois. Kaikki muu toimii kuten ennen.</numerusform>
            <numerusform>%n pakettia ei voi lukea, ja ne on jätetty pois. Kaikki muu toimii kuten ennen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None. Rules, names of payees and dated tables of costs can be added as text files, without a new program. They go before what the program knows, and every figure names them.</source>
        <translation>Ei yhtään. Sääntöjä, saajien nimiä ja päivättyjä kustannustaulukoita voi lisätä tekstitiedostoina ilman uutta ohjelmaa. Ne menevät ohjelman omien tietojen edelle, ja jokainen luku mainitsee ne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They go before what the program knows; of two packs the lower one counts. Figures name the packs that were used.</source>
        <translation>Ne menevät ohjelman omien tietojen edelle; kahdesta paketista pätee alempi. Luvut mainitsevat käytetyt paketit.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Looked for in %1</source>
        <translation>Etsitään kansiosta %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> and then in </source>
        <comment>between two folders</comment>
        <translation> ja sitten kansiosta </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n sääntö</numerusform>
            <numerusform>%n sääntöä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names of payees</source>
        <translation>Saajien nimet</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n name(s) of payees</source>
        <translation>
            <numerusform>%n saajan nimi</numerusform>
            <numerusform>%n saajan nimeä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table of costs</source>
        <translation>Kustannustaulukko</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not a pack</source>
        <translation>Ei ole paketti</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no version</source>
        <translation>ei versiota</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+2"/>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Expected: %1</source>
        <translation>Odotettu: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1. Expected: %2</source>
        <translation>Rivi %1. Odotettu: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, %2. Expected: %3</source>
        <translation>Rivi %1, %2. Odotettu: %3</translation>
    </message>
</context>
<context>
    <name>saldoscope::PartnerBanksDialog</name>
    <message>
        <location filename="../ui/pages/partnerbanksdialog.cpp" line="+50"/>
        <source>Partner banks of %1</source>
        <translation>Kumppanipankit: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The lenders in whose name applicants are asked. A broker asks for several and names the banks it may pass an applicant on to.</source>
        <translation>Luotonantajat, joiden nimissä hakijoilta kysytään. Välittäjä kysyy usean puolesta ja nimeää pankit, joille se saa hakijan välittää.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find by name</source>
        <translation>Etsi nimellä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find a partner bank</source>
        <translation>Etsi kumppanipankki</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Partner banks</source>
        <translation>Kumppanipankit</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+54"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+110"/>
        <source>New partner bank</source>
        <translation>Uusi kumppanipankki</translation>
    </message>
    <message>
        <location line="-96"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Applicants read it on the page where they consent</source>
        <translation>Hakijat lukevat sen suostumussivulla</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Address of the logo</source>
        <translation>Logon osoite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is a broker</source>
        <translation>On välittäjä</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Banks of the broker</source>
        <translation>Välittäjän pankit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One a line: name; id; logo. Kept here, sent with each link</source>
        <translation>Yksi rivillä: nimi; tunniste; logo. Säilyy täällä, lähtee linkin mukana</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+66"/>
        <source>Asking %1…</source>
        <translation>Kysytään: %1…</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>broker</source>
        <translation>välittäjä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lender</source>
        <translation>luotonantaja</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n partner banks</source>
        <translation>
            <numerusform>%n kumppanipankki</numerusform>
            <numerusform>%n kumppanipankkia</numerusform>
        </translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Saved at the provider.</source>
        <translation>Tallennettu palveluntarjoajalle.</translation>
    </message>
</context>
<context>
    <name>saldoscope::PathsDialog</name>
    <message>
        <location filename="../ui/pages/pathsdialog.cpp" line="+21"/>
        <source>Addresses of %1</source>
        <translation>Osoitteet: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The provider&apos;s address and the paths below it. Change one only where the provider tells you to; words in braces stand for values and must stay.</source>
        <translation>Palveluntarjoajan osoite ja polut sen alla. Muuta vain, jos palveluntarjoaja niin sanoo; aaltosulkeissa olevat sanat tarkoittavat arvoja ja niiden on jäätävä.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Paths</source>
        <translation>Polut</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What is asked</source>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Enter changes the chosen path. What is saved takes effect at the next start.</source>
        <translation>Enter muuttaa valitun polun. Tallennettu tulee voimaan seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>As the provider has them</source>
        <translation>Palveluntarjoajan omat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>“%1” must begin with a slash and hold what stands in braces here: %2</source>
        <translation>”%1” alkaa kauttaviivalla ja sisältää sen, mikä tässä on aaltosulkeissa: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” must be a whole address that begins with https://</source>
        <translation>”%1” on oltava kokonainen osoite, joka alkaa https://</translation>
    </message>
</context>
<context>
    <name>saldoscope::PlaceWords</name>
    <message>
        <location filename="../ui/readerphrases.cpp" line="+229"/>
        <source>sheet %1, line %2</source>
        <translation>taulukko %1, rivi %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1</source>
        <translation>sivu %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>byte %1</source>
        <translation>tavu %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::PolicyDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/policydialog.cpp" line="+31"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Balances</source>
        <translation>Saldot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cash</source>
        <translation>Käteinen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Extras</source>
        <translation>Lisät</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Flags</source>
        <translation>Huomiot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on</source>
        <translation>Jää elämiseen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Living costs</source>
        <translation>Elinkustannukset</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loans</source>
        <translation>Lainat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ratios</source>
        <translation>Suhdeluvut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Refunds</source>
        <translation>Palautukset</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Returned payments</source>
        <translation>Palautuneet maksut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary</source>
        <translation>Palkka</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signs in the statement</source>
        <translation>Merkit tiliotteessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Streams</source>
        <translation>Sarjat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own transfers</source>
        <translation>Omat siirrot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Comparing months</source>
        <translation>Kuukausien vertailu</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Setting</source>
        <translation>Asetus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set by</source>
        <translation>Asettaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the program&apos;s own</source>
        <translation>Käytä ohjelman omaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Policy</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The lender&apos;s policy</source>
        <translation>Luotonantajan ohje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thresholds, rates and tables are the lender&apos;s to set; their names are those of its file, which is kept with the case.</source>
        <translation>Rajat, korot ja taulukot päättää luotonantaja; nimet ovat tiedoston omat, ja tiedosto säilyy tapauksessa.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Settings of the policy</source>
        <translation>Ohjeen asetukset</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Choose a policy file</source>
        <translation>Valitse ohjetiedosto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Ohjeet (*.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” cannot be opened.</source>
        <translation>Tiedostoa ”%1” ei voi avata.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The file has no policy for this country that began on or before %1.</source>
        <translation>Tiedostossa ei ole maalle ohjetta, joka alkoi viimeistään %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file was not taken. %1: %2</source>
        <translation>Tiedostoa ei otettu. %1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, the program&apos;s own</source>
        <translation>%1, ohjelman oma</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, from %2</source>
        <translation>%1, alkaen %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>program</source>
        <translation>ohjelma</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lender</source>
        <translation>luotonantaja</translation>
    </message>
</context>
<context>
    <name>saldoscope::PreviewModel</name>
    <message>
        <location filename="../ui/models/previewmodel.cpp" line="+215"/>
        <source>cannot be shown</source>
        <translation>ei voi näyttää</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>pending</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, pending</source>
        <translation>%1, odottaa</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+56"/>
        <source>no date</source>
        <translation>ei päivää</translation>
    </message>
    <message>
        <location line="-50"/>
        <source>not said</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>account %1</source>
        <translation>tili %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Not read: %1</source>
        <translation>Ei luettu: %1</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Likely</source>
        <translation>Luultava</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As it stands in the file</source>
        <translation>Niin kuin tiedostossa lukee</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Booked</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value date</source>
        <translation>Arvopäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Vastapuoli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Selite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance after</source>
        <translation>Saldo tapahtuman jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty&apos;s account</source>
        <translation>Vastapuolen tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s id</source>
        <translation>Pankin tunniste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bank&apos;s code</source>
        <translation>Pankin koodi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further</source>
        <translation>Muuta</translation>
    </message>
</context>
<context>
    <name>saldoscope::PreviewTable</name>
    <message>
        <location filename="../ui/widgets/previewtable.cpp" line="-78"/>
        <source>Rows as they were read, beside the file</source>
        <translation>Rivit niin kuin ne luettiin, tiedoston rinnalla</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message>
        <location filename="../ui/widgets/problemsdialog.cpp" line="+76"/>
        <source>What could not be read</source>
        <translation>Mitä ei voitu lukea</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 could not be read</source>
        <translation>Tiedostoa %1 ei voitu lukea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was read, with gaps</source>
        <translation>Tiedosto %1 luettiin osittain</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing of it is used. Ask for the file again, or try another format.</source>
        <translation>Mitään tiedostosta ei käytetä. Pyydä tiedosto uudelleen tai kokeile toista muotoa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything else of the file is used. What is listed here is not in any figure.</source>
        <translation>Kaikki muu tiedostosta käytetään. Tässä lueteltu ei vaikuta lukuihin.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>whole file</source>
        <translation>koko tiedosto</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy list</source>
        <translation>Kopioi luettelo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressCard</name>
    <message>
        <location filename="../ui/pages/progresspage.cpp" line="+28"/>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing under way</source>
        <translation>Mitään ei ole käynnissä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files and processes appear here, each with its steps and times.</source>
        <translation>Tiedostot ja käsittelyt näkyvät tässä vaiheineen ja aikoineen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>%n files were taken out.</source>
        <translation>
            <numerusform>%n tiedosto poistettiin.</numerusform>
            <numerusform>%n tiedostoa poistettiin.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+84"/>
        <source>No browser could be opened</source>
        <translation>Selainta ei voitu avata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The insights are here as well.</source>
        <translation>Tulokset ovat myös täällä.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Delete this process?</source>
        <translation>Poistetaanko tämä prosessi?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 deletes what it holds of it: the consent, the accounts and the transactions. Here they leave the case as well. This cannot be undone.</source>
        <translation>%1 poistaa siitä kaiken: suostumuksen, tilit ja tapahtumat. Ne poistuvat myös tästä tapauksesta. Tätä ei voi perua.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete there and here</source>
        <translation>Poista sieltä ja täältä</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Withdraw consent in the applicant&apos;s place?</source>
        <translation>Perutaanko suostumus hakijan puolesta?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As if the applicant had done it: everything of this demo case is deleted at the provider and here, beyond recovery.</source>
        <translation>Kuin hakija olisi sen tehnyt: kaikki tästä esittelytapauksesta poistetaan palveluntarjoajalta ja täältä peruuttamattomasti.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw consent</source>
        <translation>Peru suostumus</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressPage</name>
    <message>
        <location line="+46"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Look now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each file and process with its steps. You can go on working; a closed program takes up where it was.</source>
        <translation>Kaikki tiedostot ja käsittelyt vaiheineen. Voit jatkaa työtä; suljettu ohjelma jatkaa siitä, mihin jäi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the providers at once (F5)</source>
        <translation>Kysy tarjoajilta heti (F5)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>saldoscope::QrCode</name>
    <message>
        <location filename="../ui/widgets/qrcode.cpp" line="+63"/>
        <source>QR code: %1</source>
        <translation>QR-koodi: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text is too long for a QR code</source>
        <translation>Teksti on liian pitkä QR-koodiksi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the code large (Enter)</source>
        <translation>Näytä koodi suurena (Enter)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>saldoscope::QueryChips</name>
    <message>
        <location filename="../ui/widgets/querychips.cpp" line="+23"/>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
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
        <translation>Teksti: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Category: %1</source>
        <translation>Luokka: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Account: %1</source>
        <translation>Tili: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stream: %1</source>
        <translation>Sarja: %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Remove filter %1</source>
        <translation>Poista suodatin %1</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::Rail</name>
    <message>
        <location filename="../ui/widgets/rail.cpp" line="+93"/>
        <source>current page</source>
        <translation>nykyinen sivu</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accounts and owners</source>
        <translation>Tilit ja omistajat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans &amp;&amp; commitments</source>
        <translation>Lainat ja sitoumukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affordability</source>
        <translation>Maksukyky</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case open</source>
        <translation>Ei avointa tapausta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open one from the list</source>
        <translation>Avaa tapaus luettelosta</translation>
    </message>
</context>
<context>
    <name>saldoscope::RatesCard</name>
    <message>
        <location filename="../ui/pages/ratescard.cpp" line="+22"/>
        <source>Rates of exchange</source>
        <translation>Valuuttakurssit</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a table…</source>
        <translation>Valitse taulukko…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the form of the European Central Bank&apos;s eurofxref-hist.csv</source>
        <translation>Samassa muodossa kuin Euroopan keskuspankin eurofxref-hist.csv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the program&apos;s own</source>
        <translation>Käytä ohjelman omia</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Choose a table of rates</source>
        <translation>Valitse kurssitaulukko</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Taulukot (*.csv);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” cannot be opened.</source>
        <translation>Tiedostoa ”%1” ei voi avata.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, for cases opened from now on. A month without a rate leaves rows in another currency out of every sum, and says so.</source>
        <translation>%1, tästä lähtien avattaville tapauksille. Jos kuukaudelta ei ole kurssia, muun valuutan rivit jäävät kaikkien summien ulkopuolelle, ja se kerrotaan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The program carries one day of the European Central Bank&apos;s rates, 8 July 2022, to show the form. Choose a table that holds the months of your cases.</source>
        <translation>Ohjelmassa on yhden päivän Euroopan keskuspankin kurssit, 8. heinäkuuta 2022, muodon näyttämiseksi. Valitse taulukko, jossa ovat tapaustesi kuukaudet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The table cannot be used: %1 Expected: %2</source>
        <translation>Taulukkoa ei voi käyttää: %1 Odotettiin: %2</translation>
    </message>
</context>
<context>
    <name>saldoscope::ReaderPhrases</name>
    <message>
        <location filename="../ui/readerphrases.cpp" line="-217"/>
        <source>&lt;/OFX&gt; at the end</source>
        <translation>&lt;/OFX&gt; lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>BookgDt or ValDt</source>
        <translation>BookgDt tai ValDt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C or D, a date, a currency and an amount with a comma</source>
        <translation>C tai D, päivämäärä, valuutta ja määrä, jossa on pilkku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CdtDbtInd as CRDT or DBIT; the amount was read with its own sign</source>
        <translation>CdtDbtInd muodossa CRDT tai DBIT; määrä luettiin omalla etumerkillään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>D, a date</source>
        <translation>D, päivämäärä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DTPOSTED, a date</source>
        <translation>DTPOSTED, päivämäärä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T, an amount; the sum of the parts was taken</source>
        <translation>T, määrä; sen sijaan otettiin osien summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T, an amount; the transaction was left out</source>
        <translation>T, määrä; tilitapahtuma jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TRNAMT, an amount; the transaction was left out</source>
        <translation>TRNAMT, määrä; tilitapahtuma jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>XML without a document type, which no statement has</source>
        <translation>XML ilman dokumenttyyppiä, jota tiliotteissa ei ole</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>^ at the end of a transaction</source>
        <translation>^ tilitapahtuman lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>^ at the end of the last transaction</source>
        <translation>^ viimeisen tilitapahtuman lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PDF document of at most 200 MB</source>
        <translation>enintään 200 Mt:n PDF-asiakirja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PDF document that is whole</source>
        <translation>ehjä PDF-asiakirja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance in the currency of the account; this one is only shown</source>
        <translation>saldo tilin valuutassa; tämä vain näytetään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance that tells the currency; amounts are read with 2 decimals</source>
        <translation>saldo, joka kertoo valuutan; määrät luetaan 2 desimaalilla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance with an amount</source>
        <translation>saldo, jossa on määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a balance with at most as many decimals as the currency has</source>
        <translation>saldo, jossa on enintään valuutan desimaalit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a bank statement; this one is of a loan</source>
        <translation>tiliote; tämä koskee lainaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a bank transaction; this one is of securities</source>
        <translation>pankkitapahtuma; tämä koskee arvopapereita</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a camt.052, camt.053 or camt.054 message</source>
        <translation>camt.052-, camt.053- tai camt.054-sanoma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a closing balance in this message</source>
        <translation>loppusaldo tässä sanomassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a column of amounts; the one that was read holds nothing but zeros</source>
        <translation>määrien sarake; luetussa on vain nollia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a currency; the usual one of the account&apos;s country was taken</source>
        <translation>valuutta; tilin maan tavallinen otettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a currency; the usual one of the language was taken</source>
        <translation>valuutta; sen sijaan otettiin kielen tavallinen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd</source>
        <translation>päivämäärä muodossa vvvv-kk-pp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd between 1900-01-01 and 2199-12-31</source>
        <translation>päivämäärä muodossa vvvv-kk-pp väliltä 1900-01-01–2199-12-31</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date as yyyy-mm-dd, here or in valueDate</source>
        <translation>päivämäärä muodossa vvvv-kk-pp tässä tai kentässä valueDate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date for each entry; where there is none, the only day of the statement was taken</source>
        <translation>päivämäärä joka kirjaukselle; puuttuvan tilalle otettiin tiliotteen ainoa päivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar</source>
        <translation>kalenterin päivämäärä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar as yymmdd</source>
        <translation>kalenterin päivämäärä muodossa vvkkpp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date of the calendar as yyyymmdd</source>
        <translation>kalenterin päivämäärä muodossa vvvvkkpp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells day from month; read as day, month, year</source>
        <translation>päivämäärä, joka erottaa päivän kuukaudesta; luettiin päivä, kuukausi, vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells day from month; read as month, day, year</source>
        <translation>päivämäärä, joka erottaa päivän kuukaudesta; luettiin kuukausi, päivä, vuosi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date that tells year from day; read as year, month, day</source>
        <translation>päivämäärä, joka erottaa vuoden päivästä; luettiin vuosi, kuukausi, päivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date, C or D, and an amount with a comma in one line</source>
        <translation>päivämäärä, C tai D ja pilkullinen määrä yhdellä rivillä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a day as yyyy-mm-dd</source>
        <translation>päivä muodossa vvvv-kk-pp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a day of the calendar</source>
        <translation>kalenterin päivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a field of a statement message</source>
        <translation>tiliotesanoman kenttä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file of at most %1 MB</source>
        <translation>enintään %1 Mt:n tiedosto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that can be read to its end</source>
        <translation>tiedosto, jonka voi lukea loppuun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that exists</source>
        <translation>olemassa oleva tiedosto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that fits into this computer&apos;s memory</source>
        <translation>tiedosto, joka mahtuu tietokoneen muistiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file that may be read</source>
        <translation>tiedosto, jonka saa lukea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a file, not a folder or a device</source>
        <translation>tiedosto, ei kansio eikä laite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ledger balance after the last transaction; this one stands between them</source>
        <translation>kirjattu saldo viimeisen tilitapahtuman jälkeen; tämä on niiden välissä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a message with an account</source>
        <translation>sanoma, jossa on tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number</source>
        <translation>luku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number as a text</source>
        <translation>luku tekstinä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number of rows, a currency and a sum</source>
        <translation>rivien määrä, valuutta ja summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with at most 15 digits before the decimal point</source>
        <translation>luku, jossa on enintään 15 numeroa ennen desimaalipistettä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with at most 2 decimals</source>
        <translation>luku, jossa on enintään 2 desimaalia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number with no more decimals than its currency has</source>
        <translation>luku, jossa ei ole enempää desimaaleja kuin valuutassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number without decimals</source>
        <translation>luku ilman desimaaleja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number without exponent</source>
        <translation>luku ilman eksponenttia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a page that can be read</source>
        <translation>sivu, jonka voi lukea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a password</source>
        <translation>salasana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quoted cell that is closed; its quote was read as a letter</source>
        <translation>lainausmerkeissä oleva solu, joka päättyy; merkki luettiin kirjaimena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row that was booked; this one failed or was taken back</source>
        <translation>kirjattu rivi; tämä epäonnistui tai peruttiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row that was booked; this one has no amount and failed</source>
        <translation>kirjattu rivi; tämä epäonnistui eikä siinä ole määrää</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with a date and an amount</source>
        <translation>rivi, jossa on päivämäärä ja määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with a date; this one has only an amount and was left out</source>
        <translation>rivi, jossa on päivämäärä; tässä on vain määrä, ja se jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with an amount</source>
        <translation>rivi, jossa on määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a row with as many cells as the others; this one says something else</source>
        <translation>rivi, jossa on yhtä monta solua kuin muissa; tässä on jotain muuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a running balance that follows from the one before</source>
        <translation>juokseva saldo, joka seuraa edellisestä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a sheet with a column of dates and one of amounts</source>
        <translation>taulukko, jossa on päivämäärien ja määrien sarakkeet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement as MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF or JSON</source>
        <translation>tiliote muodossa MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF tai JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement of an account</source>
        <translation>tilin tiliote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement, report or notification in the message</source>
        <translation>tiliote, raportti tai ilmoitus sanomassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; the bank reports an error instead</source>
        <translation>tiliote; pankki ilmoittaa sen sijaan virheestä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; the file is empty</source>
        <translation>tiliote; tiedosto on tyhjä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a statement; this file holds little but brackets and commas</source>
        <translation>tiliote; tiedostossa on lähinnä sulkeita ja pilkkuja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a table with a column of dates and one of amounts</source>
        <translation>taulukko, jossa on päivämäärien ja määrien sarakkeet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text in UTF-8; bytes that are not were replaced</source>
        <translation>UTF-8-teksti; muut tavut korvattiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text that says what was paid</source>
        <translation>teksti, joka kertoo mitä maksettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a text, which may be empty</source>
        <translation>teksti, joka voi olla tyhjä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction of its own; this one corrects an earlier one, and both were read</source>
        <translation>oma tilitapahtuma; tämä oikaisee aiemman, ja molemmat luettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction that ends; it was left out</source>
        <translation>tilitapahtuma, joka päättyy; se jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a transaction; this one states the opening balance and was read as money moved</source>
        <translation>tilitapahtuma; tämä ilmoittaa alkusaldon ja luettiin tapahtumana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a value date of the calendar</source>
        <translation>kalenterin arvopäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole XLSX file; this one ends too early or is damaged</source>
        <translation>ehjä XLSX-tiedosto; tämä päättyy kesken tai on vioittunut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole archive; this one is damaged</source>
        <translation>ehjä arkisto; tämä on vioittunut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a whole sheet; it ends after this row</source>
        <translation>kokonainen taulukko; se päättyy tämän rivin jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a word beside the amount that says money in or out</source>
        <translation>sana määrän vieressä, joka kertoo rahaa sisään vai ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a workbook inside the archive</source>
        <translation>työkirja arkiston sisällä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>account, booked or pending in the first column</source>
        <translation>account, booked tai pending ensimmäisessä sarakkeessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>accounts that are counted from 1</source>
        <translation>tilit numeroituna yhdestä alkaen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts of which one tells the decimal mark; the marks were read as grouping</source>
        <translation>määrät, joista jokin kertoo desimaalierottimen; merkit luettiin tuhaterottimina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts of which one tells the decimal mark; the marks were read as those of decimals</source>
        <translation>määriä, joista yksi kertoo desimaalimerkin; merkit luettiin desimaalimerkkeinä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts that all have a sign; those without were read as money out, because others have a plus</source>
        <translation>määrät, joissa kaikissa on etumerkki; ilman merkkiä olevat luettiin rahaksi ulos, koska muissa on plus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts whose sum has at most 18 digits</source>
        <translation>määrät, joiden summassa on enintään 18 numeroa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts with a sign or a column that says money in or out; all were read as money in</source>
        <translation>määrät, joissa on etumerkki tai suunnan sarake; kaikki luettiin rahaksi sisään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amounts with one decimal mark in all of the file</source>
        <translation>määrät, joissa on sama desimaalierotin koko tiedostossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an Excel file of 2007 or later; saved again as XLSX or CSV it can be read</source>
        <translation>Excel-tiedosto vuodelta 2007 tai uudempi; tallennettuna XLSX- tai CSV-muotoon sen voi lukea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an Excel file without a password</source>
        <translation>Excel-tiedosto ilman salasanaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code</source>
        <translation>ISO 4217 -valuuttakoodi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code as Ccy of the amount</source>
        <translation>ISO 4217 -valuuttakoodi määrän Ccy-kentässä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code; amounts are read with 2 decimals</source>
        <translation>ISO 4217 -valuuttakoodi; määrät luetaan 2 desimaalilla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an ISO 4217 currency code; the amount is read with 2 decimals</source>
        <translation>ISO 4217 -valuuttakoodi; määrä luetaan 2 desimaalilla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an XML document with its end</source>
        <translation>XML-asiakirja loppuun asti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an account in this message</source>
        <translation>tili tässä sanomassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an account number</source>
        <translation>tilinumero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount</source>
        <translation>määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount as digits with a decimal point</source>
        <translation>määrä numeroina ja desimaalipisteellä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount in one of the columns for money in and out</source>
        <translation>määrä toisessa sarakkeista rahaa sisään ja ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount that tells the decimal mark; marks were read as those of thousands</source>
        <translation>määrä, joka kertoo desimaalierottimen; merkit luettiin tuhaterottimina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with a comma and at most 15 digits before it</source>
        <translation>määrä, jossa on pilkku ja enintään 15 numeroa ennen sitä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with a point or comma; the transaction was left out</source>
        <translation>määrä, jossa on piste tai pilkku; tilitapahtuma jätettiin pois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount with no more decimals than its currency has</source>
        <translation>määrä, jossa ei ole enempää desimaaleja kuin valuutassa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an amount without a sign, because CdtDbtInd says the direction; it was read as money out</source>
        <translation>määrä ilman etumerkkiä, koska CdtDbtInd kertoo suunnan; luettiin rahaksi ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an archive that unpacks to at most 600 MB and 400 times its size</source>
        <translation>arkisto, joka purettuna on enintään 600 Mt ja 400 kertaa kokonsa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an archive without a password</source>
        <translation>arkisto ilman salasanaa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of accounts</source>
        <translation>luettelo tileistä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of balances</source>
        <translation>luettelo saldoista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an array of transactions</source>
        <translation>luettelo tilitapahtumista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an entry date of the calendar</source>
        <translation>kalenterin kirjauspäivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an entry with an amount</source>
        <translation>kirjaus, jossa on määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact amount</source>
        <translation>tarkka määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact amount with a point</source>
        <translation>tarkka määrä, jossa on piste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an exact running balance</source>
        <translation>tarkka juokseva saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that describes the account</source>
        <translation>objekti, joka kuvaa tilin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a balance</source>
        <translation>objekti, joka on saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a statement</source>
        <translation>objekti, joka on tiliote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is a transaction</source>
        <translation>objekti, joka on tilitapahtuma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object that is an account</source>
        <translation>objekti, joka on tili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with account_list, or with transactions, balances and account</source>
        <translation>objekti, jossa on account_list tai transactions, balances ja account</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with amount and currency</source>
        <translation>objekti, jossa on amount ja currency</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with booked and pending</source>
        <translation>objekti, jossa on booked ja pending</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an object with iban or bban</source>
        <translation>objekti, jossa on iban tai bban</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an opening balance that is the closing balance of the statement before</source>
        <translation>alkusaldo, joka on edellisen tiliotteen loppusaldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another form than PDF: this build of the program has no reader for it</source>
        <translation>muu muoto kuin PDF: tämä ohjelman versio ei osaa lukea sitä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2 decimals; the amount was rounded</source>
        <translation>enintään 2 desimaalia; määrä pyöristettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2 million words; the others were not read</source>
        <translation>enintään 2 miljoonaa sanaa; muita ei luettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 2000 pages; the others were not read</source>
        <translation>enintään 2000 sivua; muita ei luettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 5 million words; the others were not read</source>
        <translation>enintään 5 miljoonaa sanaa; muita ei luettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 60000 accounts</source>
        <translation>enintään 60000 tiliä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>dates of the calendar; their numbers were read as days as Excel counts them</source>
        <translation>kalenterin päivämäärät; niiden luvut luettiin päivinä Excelin tapaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>dates of which one tells day and month apart; they were read in the likelier order</source>
        <translation>päivämäärät, joista jokin erottaa päivän kuukaudesta; luettiin todennäköisemmässä järjestyksessä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>debits with a minus; all of them have a plus and were read as money in</source>
        <translation>veloitukset miinusmerkillä; kaikissa on plus, ja ne luettiin rahaksi sisään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer brackets inside each other</source>
        <translation>vähemmän sisäkkäisiä sulkeita</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer brackets inside each other; nothing from here on was read</source>
        <translation>vähemmän sisäkkäisiä sulkeita; tästä eteenpäin ei luettu mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer nested elements</source>
        <translation>vähemmän sisäkkäisiä elementtejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>headers over the columns of amounts; the first was read as money out</source>
        <translation>otsikot määrien sarakkeiden yllä; ensimmäinen luettiin rahaksi ulos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>letters of UTF-8; others were replaced</source>
        <translation>UTF-8-kirjaimet; muut korvattiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>letters of one encoding; others were replaced</source>
        <translation>yhden merkistön kirjaimet; muut korvattiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lines with a date and an amount</source>
        <translation>rivit, joilla on päivämäärä ja määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lines with a date and an amount below words that say what they are</source>
        <translation>rivit, joilla on päivämäärä ja määrä, niitä selittävien sanojen alla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no control characters inside a text; they were read as blanks</source>
        <translation>ei ohjausmerkkejä tekstissä; ne luettiin välilyönteinä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no document type; nothing from here on was read</source>
        <translation>ei dokumenttyyppiä; tästä eteenpäin ei luettu mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no list but booked and pending</source>
        <translation>ei muita luetteloita kuin booked ja pending</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no more decimals than the currency has; the amount was rounded</source>
        <translation>ei enempää desimaaleja kuin valuutassa; määrä pyöristettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no row after the closing balance</source>
        <translation>ei rivejä loppusaldon jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing after the end of the statement</source>
        <translation>ei mitään tiliotteen lopun jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>one decimal mark in the whole file; each amount was read by its own marks</source>
        <translation>yksi desimaalierotin koko tiedostossa; kukin määrä luettiin omien merkkiensä mukaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opening balance and all rows together as closing balance</source>
        <translation>alkusaldo ja kaikki rivit yhteensä loppusaldona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts that add up to the transaction</source>
        <translation>osat, jotka ovat yhteensä tilitapahtuma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows below headers that are known; from here on nothing was read</source>
        <translation>rivit tuttujen otsikoiden alla; tästä eteenpäin ei luettu mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows in the currency of the account; one at least is in another, and each was kept in its own</source>
        <translation>rivit tilin valuutassa; ainakin yksi on muussa, ja jokainen säilytettiin omassaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows with a date and an amount</source>
        <translation>rivit, joissa on päivämäärä ja määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rows with a date and an amount below the headers; none was read</source>
        <translation>rivit, joissa on päivämäärä ja määrä, otsikoiden alla; yhtään ei luettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>signs that are those of an account, not of a card&apos;s bill; positive was read as money in</source>
        <translation>etumerkit kuten tilillä, ei kuten korttilaskulla; positiivinen luettiin rahaksi sisään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>start_balance and all transactions together</source>
        <translation>start_balance ja kaikki tilitapahtumat yhteensä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>text on its pages; this document seems to be a scan</source>
        <translation>teksti sivuilla; asiakirja näyttää skannatulta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the currency of the opening balance</source>
        <translation>alkusaldon valuutta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the number of an account above</source>
        <translation>yllä olevan tilin numero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the opening balance and all booked transactions together</source>
        <translation>alkusaldo ja kaikki kirjatut tilitapahtumat yhteensä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the page or statement after the one before</source>
        <translation>edellistä seuraava sivu tai tiliote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rest of the file, which ends here</source>
        <translation>tiedoston loppuosa; tiedosto päättyy tähän</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the right password</source>
        <translation>oikea salasana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sum of all money in</source>
        <translation>kaiken sisään tulleen rahan summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sum of all money out</source>
        <translation>kaiken ulos menneen rahan summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this key only once</source>
        <translation>tämä avain vain kerran</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this key only once; the last one was read</source>
        <translation>tämä avain vain kerran; viimeinen luettiin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>totals that the rows add up to</source>
        <translation>summat, jotka riveistä saadaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transactions of a bank account</source>
        <translation>pankkitilin tapahtumat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transactions that are together the entry they stand in; the entry was kept whole</source>
        <translation>tilitapahtumat, jotka ovat yhteensä kirjauksensa; kirjaus pidettiin kokonaisena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>valid JSON</source>
        <translation>kelvollinen JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>valid JSON; nothing from here on was read</source>
        <translation>kelvollinen JSON; tästä eteenpäin ei luettu mitään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>well-formed XML; what stands behind was not read</source>
        <translation>hyvin muodostettu XML; loppua ei luettu</translation>
    </message>
</context>
<context>
    <name>saldoscope::ResultPage</name>
    <message>
        <location filename="../ui/pages/resultpage.cpp" line="+40"/>
        <location line="+120"/>
        <source>Go to Collect</source>
        <translation>Siirry keruuseen</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Still reading the files</source>
        <translation>Tiedostoja luetaan vielä</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Luokitellaan vielä %n riviä</numerusform>
            <numerusform>Luokitellaan vielä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None of the files could be read</source>
        <translation>Yhtään tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Progress says for each file what stood in the way. Nothing was changed or sent.</source>
        <translation>Eteneminen-sivu kertoo kunkin tiedoston esteen. Mitään ei muutettu eikä lähetetty.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No transactions in these files</source>
        <translation>Tiedostoissa ei ole tilitapahtumia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The files were read, but hold no booked rows. Add a statement that does.</source>
        <translation>Tiedostot luettiin, mutta niissä ei ole kirjattuja rivejä. Lisää tiliote, jossa niitä on.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the accounts were checked</source>
        <translation>Vain tilit tarkistettiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No transactions were asked for. Whose accounts they are stands under Accounts and owners.</source>
        <translation>Tapahtumia ei pyydetty. Tilien omistajat näkyvät kohdassa Tilit ja omistajat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The applicant is being waited for</source>
        <translation>Hakijaa odotetaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when the applicant has consented. Progress shows how far it is.</source>
        <translation>Luvut, kaaviot ja rivit tulevat tähän, kun hakija on antanut suostumuksen. Eteneminen näyttää vaiheen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing to show yet</source>
        <translation>Ei vielä näytettävää</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Luvut, kaaviot ja rivit näkyvät tässä, kun tiliote on luettu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+18"/>
        <source>Go to Progress</source>
        <translation>Siirry etenemiseen</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Accounts and owners</source>
        <translation>Tilit ja omistajat</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n tiedostoa ei voitu lukea</numerusform>
            <numerusform>%n tiedostoa ei voitu lukea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n tiedosto luettiin osittain</numerusform>
            <numerusform>%n tiedostoa luettiin osittain</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown here is complete for the rest.</source>
        <translation>Muilta osin tässä näkyvät tiedot ovat täydelliset.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Saldoscope&apos;s %1</source>
        <comment>one of the program&apos;s tables</comment>
        <translation>Saldoscopen %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 is new</source>
        <translation>%1 %2 on uusi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 is gone</source>
        <translation>%1 %2 ei ole enää käytössä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was %2, is %3</source>
        <translation>%1 oli %2, on %3</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures may differ from before</source>
        <translation>Luvut voivat poiketa aiemmista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Worked out with the packs kept with this case</source>
        <translation>Laskettu tapaukseen tallennetuilla paketeilla</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use from now on</source>
        <translation>Käytä tästä lähtien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Use the present packs</source>
        <translation>Käytä nykyisiä paketteja</translation>
    </message>
</context>
<context>
    <name>saldoscope::RiskPage</name>
    <message>
        <location filename="../ui/pages/riskpage.cpp" line="+55"/>
        <source>Risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What was seen</source>
        <translation>Mitä nähtiin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>Dismiss flag…</source>
        <translation>Ohita huomio…</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Flags and good signs</source>
        <translation>Huomiot ja hyvät merkit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of risk</source>
        <translation>Riskiluvut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look past the chosen flag, with a reason (Del)</source>
        <translation>Ohita valittu huomio perustellen (Del)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take dismissal back</source>
        <translation>Peru ohitus</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>From chart</source>
        <translation>Kaaviosta</translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n serious</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n vakava</numerusform>
            <numerusform>%n vakavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n to look at</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n katsottava</numerusform>
            <numerusform>%n katsottavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n good signs</source>
        <translation>
            <numerusform>%n hyvä merkki</numerusform>
            <numerusform>%n hyvää merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was seen in the data, never a verdict.</source>
        <translation>Mitä aineistossa nähtiin, ei koskaan tuomio.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Dismissed: %1</source>
        <translation>Ohitettu: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+16"/>
        <source>Dismissed</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Limit</source>
        <translation>Raja</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dismissed by %1</source>
        <translation>Ohittanut %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+2"/>
        <source>No flags</source>
        <translation>Ei huomioita</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Nothing passed a threshold of the policy.</source>
        <translation>Mikään ei ylittänyt ohjeen rajoja.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing passed a threshold of the policy. The figures below say what was looked at.</source>
        <translation>Mikään ei ylittänyt ohjeen rajoja. Alla olevat luvut kertovat, mitä katsottiin.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Good signs</source>
        <translation>Hyvät merkit</translation>
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
        <translation>Hyvä</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Dismissed, with a reason</source>
        <translation>Ohitettu perustellen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Cash, twelve months at most</source>
        <translation>Käteinen, enintään kaksitoista kuukautta</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Gambling, twelve months at most</source>
        <translation>Rahapelit, enintään kaksitoista kuukautta</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, %2 of stakes</source>
        <comment>money, share</comment>
        <translation>%1, %2 panoksista</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Balances of current accounts, end of day</source>
        <translation>Käyttötilien saldot päivän lopussa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Times below zero, newest first</source>
        <translation>Miinuksella, uusin ensin</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, lowest %2</source>
        <comment>days, money</comment>
        <translation>%1, alin %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account was below zero at the end of these days.</source>
        <translation>Tili oli miinuksella näiden päivien lopussa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+70"/>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <location line="-70"/>
        <location line="+17"/>
        <source>Lowest on</source>
        <translation>Alimmillaan</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Agreed limit</source>
        <translation>Sovittu raja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>passed</source>
        <translation>ylitetty</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Balance month by month: lowest, mean, highest</source>
        <translation>Saldo kuukausittain: alin, keskiarvo, ylin</translation>
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
        <translation>Vajaa kuukausi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the start</source>
        <translation>Alussa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread</source>
        <translation>Vaihtelu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Days below zero</source>
        <translation>Päiviä miinuksella</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Returned payments and reminders</source>
        <translation>Palautuneet maksut ja muistutukset</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Returned %1</source>
        <translation>Palautunut %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>only the fee was seen</source>
        <translation>vain maksu näkyi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A payment came back within five bank days.</source>
        <translation>Maksu palautui viiden pankkipäivän kuluessa.</translation>
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
        <translation>Perintä, ulosotto ja muut saatavat</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Paid off regularly: %1</source>
        <translation>Maksetaan säännöllisesti: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Signs in the statement itself</source>
        <translation>Merkit itse tiliotteessa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A sign to ask about, not a proof of anything.</source>
        <translation>Merkki, josta kysyä, ei todiste mistään.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing unusual in the statement</source>
        <translation>Tiliotteessa ei mitään epätavallista</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+14"/>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Balances, totals, periods and booking days were looked at.</source>
        <translation>Saldot, summat, jaksot ja kirjauspäivät on katsottu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signs in the income</source>
        <translation>Merkit tuloissa</translation>
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
        <translation>Useita merkkejä yhdessä: kysy työnantajaa tai palkkalaskelmaa.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One sign alone means little.</source>
        <translation>Yksi merkki yksin ei kerro paljon.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing unusual in the income</source>
        <translation>Tuloissa ei mitään epätavallista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nine signs of an invented income were looked for.</source>
        <translation>Yhdeksää keksityn tulon merkkiä etsittiin.</translation>
    </message>
</context>
<context>
    <name>saldoscope::SavedProfileDialog</name>
    <message>
        <location filename="../ui/widgets/savedprofiledialog.cpp" line="+19"/>
        <source>Save as a profile</source>
        <translation>Tallenna profiiliksi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The words over the columns and what they mean are kept on this computer; nothing of the applicant&apos;s.</source>
        <translation>Sarakkeiden otsikot ja niiden merkitys säilytetään tällä tietokoneella; ei mitään hakijan tiedoista.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Bank or sender</source>
        <translation>Pankki tai lähettäjä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>saldoscope::SendDoor</name>
    <message>
        <location filename="../ui/pages/senddoor.cpp" line="+24"/>
        <location line="+121"/>
        <source>Send files to the provider</source>
        <translation>Lähetä tiedostot tarjoajalle</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>Enter its key…</source>
        <translation>Syötä sen avain…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options…</source>
        <translation>Valinnat…</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>%1 does not list this country; it may refuse the files.</source>
        <translation>%1 ei mainitse tätä maata; se voi hylätä tiedostot.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has no rules of its own for companies of this country: those for private persons are used.</source>
        <translation>Palvelulla %1 ei ole omia sääntöjä tämän maan yrityksille: käytetään yksityishenkilöiden sääntöjä.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 does not know this country well yet: the same files, sent again after 24 hours, give better results.</source>
        <translation>%1 ei vielä tunne tätä maata hyvin: samat tiedostot 24 tunnin kuluttua uudelleen lähetettyinä antavat parempia tuloksia.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A day has passed since %1 first saw these files: send them again for better results.</source>
        <translation>Vuorokausi on kulunut siitä, kun %1 näki nämä tiedostot ensi kerran: lähetä ne uudelleen parempia tuloksia varten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From %1 the same files, sent again, give better results.</source>
        <translation>Alkaen %1 samat tiedostot uudelleen lähetettyinä antavat parempia tuloksia.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Options: %1</source>
        <translation>Valinnat: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a key everything still works on this computer; enter one to compare with the provider.</source>
        <translation>Ilman avainta kaikki toimii silti tällä tietokoneella; syötä avain, jos haluat verrata tarjoajan lukuihin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add at least one file first.</source>
        <translation>Lisää ensin vähintään yksi tiedosto.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>Tapauksen %n tiedosto lähetetään luokiteltavaksi ja analysoitavaksi.</numerusform>
            <numerusform>Tapauksen %n tiedostoa lähetetään luokiteltavaksi ja analysoitavaksi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::SettleDialog</name>
    <message>
        <location filename="../ui/pages/flagdialogs.cpp" line="+24"/>
        <source>No housing cost was seen, so it has to be entered: page Affordability, Enter.</source>
        <translation>Asumismenoa ei havaittu, joten se on syötettävä: sivu Maksukyky, Syötä.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other way, what is left at the stressed rate moves by %1.</source>
        <translation>Toisin päin stressatulla korolla jäävä muuttuu %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The engine is %1 % sure of its reading.</source>
        <translation>Laskennan varmuus on %1 %.</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave it open</source>
        <translation>Jätä avoimeksi</translation>
    </message>
</context>
<context>
    <name>saldoscope::SharesDialog</name>
    <message>
        <location filename="../ui/pages/sharesdialog.cpp" line="+14"/>
        <source>Accounts that count</source>
        <translation>Huomioitavat tilit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A joint account may hold somebody else&apos;s money. Half of it, or nothing of it, then goes into every figure; its rows are still shown.</source>
        <translation>Yhteisellä tilillä voi olla jonkun toisen rahaa. Silloin siitä lasketaan jokaiseen lukuun puolet tai ei mitään; rivit näytetään silti.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Counts whole</source>
        <translation>Lasketaan kokonaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counts half</source>
        <translation>Lasketaan puoliksi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left out of every figure</source>
        <translation>Jätetään pois kaikista luvuista</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, joint</source>
        <translation>%1, yhteinen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The statement does not tell this account&apos;s number.</source>
        <translation>Tiliote ei kerro tämän tilin numeroa.</translation>
    </message>
</context>
<context>
    <name>saldoscope::ShownWords</name>
    <message>
        <location filename="../ui/models/words.cpp" line="+34"/>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not sorted</source>
        <translation>Luokittelematta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Food and household</source>
        <translation>Ruoka ja kotitalous</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Travel</source>
        <translation>Liikkuminen ja matkat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loans and credits</source>
        <translation>Lainat ja luotot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leisure and shopping</source>
        <translation>Vapaa-aika ja ostokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone and media</source>
        <translation>Puhelin ja media</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health and care</source>
        <translation>Terveys ja hoito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>People</source>
        <translation>Ihmiset ja yhteisöt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other</source>
        <translation>Muut</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n categories</source>
        <translation>
            <numerusform>%n luokka</numerusform>
            <numerusform>%n luokkaa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Weekly</source>
        <translation>Viikoittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every second week</source>
        <translation>Joka toinen viikko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every four weeks</source>
        <translation>Neljän viikon välein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Twice a month</source>
        <translation>Kahdesti kuussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Monthly</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quarterly</source>
        <translation>Neljännesvuosittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Half-yearly</source>
        <translation>Puolivuosittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yearly</source>
        <translation>Vuosittain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Irregular</source>
        <translation>Epäsäännöllisesti</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1st</source>
        <comment>day of the month ending in 1, but 11</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1nd</source>
        <comment>day of the month ending in 2, but 12</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1rd</source>
        <comment>day of the month ending in 3, but 13</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1th</source>
        <comment>any other day of the month</comment>
        <translation>%1. pv</translation>
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
        <translation>%1 (päättynyt)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>no rule speaks about this row</source>
        <translation>mikään sääntö ei puhu rivistä</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>merchant %1</source>
        <translation>kauppias %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>rule %1</source>
        <translation>sääntö %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rule %1 of the pack %2</source>
        <translation>paketin %2 sääntö %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>both sides of the transfer were found</source>
        <translation>siirron molemmat puolet löytyivät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>chosen by you</source>
        <translation>oma valinta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wording</source>
        <translation>Sanamuoto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Merchant</source>
        <translation>Kauppias</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pairing</source>
        <translation>Siirtopari</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
</context>
<context>
    <name>saldoscope::Skeleton</name>
    <message>
        <location filename="../ui/widgets/skeleton.cpp" line="+25"/>
        <source>Being worked out</source>
        <translation>Lasketaan</translation>
    </message>
</context>
<context>
    <name>saldoscope::TermWords</name>
    <message>
        <location filename="../ui/models/termwords.cpp" line="+21"/>
        <source>Months</source>
        <translation>Kuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit</source>
        <translation>Raja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stakes</source>
        <translation>Panokset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days</source>
        <translation>Päiviä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer months</source>
        <translation>Uudemmat kuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older months</source>
        <translation>Vanhemmat kuukaudet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Standard deviation</source>
        <translation>Keskihajonta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spent</source>
        <translation>Kulutettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spending a month</source>
        <translation>Menot kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repaid by the new loan</source>
        <translation>Uudella lainalla maksettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New loan</source>
        <translation>Uusi laina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Middle month</source>
        <translation>Mediaanikuukausi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt service</source>
        <translation>Lainanhoitomenot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income that ends</source>
        <translation>Määräaikaiset tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum over the days</source>
        <translation>Summa päivien yli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of a year</source>
        <translation>Vuoden summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the start</source>
        <translation>Alussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paydays met</source>
        <translation>Toteutuneet palkkapäivät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paydays expected</source>
        <translation>Odotetut palkkapäivät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slope</source>
        <translation>Kulmakerroin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread of the months</source>
        <translation>Kuukausien hajonta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid back</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income of the sources in use</source>
        <translation>Käytettyjen lähteiden tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Punctuality</source>
        <translation>Täsmällisyys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan</source>
        <translation>Laina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To own accounts elsewhere</source>
        <translation>Omille tileille muualle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment on the new loan</source>
        <translation>Uuden lainan maksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved, net</source>
        <translation>Säästetty, netto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staked near payday</source>
        <translation>Panoksia palkkapäivän lähellä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with stakes</source>
        <translation>Pelikuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with saving</source>
        <translation>Säästökuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate a month</source>
        <translation>Korko kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in, without loans</source>
        <translation>Panot ilman lainoja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median of all slopes</source>
        <translation>Kaikkien kulmakertoimien mediaani</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usual payment</source>
        <translation>Tavallinen maksu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean spread</source>
        <translation>Keskimääräinen hajonta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean of the months</source>
        <translation>Kuukausien keskiarvo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean balance</source>
        <translation>Keskisaldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Margin</source>
        <translation>Marginaali</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on</source>
        <translation>Jää elämiseen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left without it</source>
        <translation>Jää ilman</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Poorest month</source>
        <translation>Heikoin kuukausi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lowest</source>
        <translation>Alin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share that counts</source>
        <translation>Laskettava osuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yearly income before tax</source>
        <translation>Vuositulot ennen veroja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entered by you</source>
        <translation>Syötetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the end of the day</source>
        <translation>Päivän lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discount</source>
        <translation>Vähennys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid in</source>
        <translation>Pantu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debt</source>
        <translation>Velka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days below zero</source>
        <translation>Päiviä miinuksella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To cards elsewhere</source>
        <translation>Korteille muualle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Winnings</source>
        <translation>Voitot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken out</source>
        <translation>Nostettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With it</source>
        <translation>Sen kanssa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without it</source>
        <translation>Ilman sitä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of weights</source>
        <translation>Painojen summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted sum of months</source>
        <translation>Kuukausien painotettu summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted sum of money</source>
        <translation>Rahan painotettu summa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted squares of months</source>
        <translation>Kuukausien painotetut neliöt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weighted products</source>
        <translation>Painotetut tulot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debts</source>
        <translation>Velat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Living costs</source>
        <translation>Elinkustannukset</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extras</source>
        <translation>Lisät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>Uusin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On</source>
        <translation>Päivänä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer</source>
        <translation>Uudempi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments at the stressed rate</source>
        <translation>Maksut stressatulla korolla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean lowest balance</source>
        <translation>Alimpien saldojen keskiarvo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Used</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salary</source>
        <translation>Palkka</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Median of the newest %1</source>
        <translation>Uusimpien %1 mediaani</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Sum of %n months</source>
        <translation>
            <numerusform>%n kuukauden summa</numerusform>
            <numerusform>%n kuukauden summa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Loans paid out in %n days</source>
        <translation>
            <numerusform>Nostetut lainat %n päivässä</numerusform>
            <numerusform>Nostetut lainat %n päivässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Tile</name>
    <message>
        <location filename="../ui/widgets/tile.cpp" line="+32"/>
        <source>How it was worked out (F1)</source>
        <translation>Näin se laskettiin (F1)</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the rows behind this figure</source>
        <translation>Näytä luvun taustalla olevat rivit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How “%1” was worked out</source>
        <translation>Näin ”%1” laskettiin</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionModel</name>
    <message>
        <location filename="../ui/models/transactionmodel.cpp" line="+74"/>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>shielded</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>not named</source>
        <translation>ei nimetty</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>nobody decided its category</source>
        <translation>kukaan ei päättänyt luokkaa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 sure</source>
        <translation>varmuus %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>left out of every figure by you</source>
        <translation>olet jättänyt pois kaikista luvuista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>after the day that the figures speak of</source>
        <translation>lukujen tarkastelupäivän jälkeen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without a date, so in no figure</source>
        <translation>ilman päivämäärää, siksi ei missään luvussa</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: worth a look</source>
        <translation>%1: kannattaa tarkistaa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 on the statement</source>
        <translation>%1 tiliotteella</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>Left out</source>
        <translation>Pois jätetty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counterparty</source>
        <translation>Vastapuoli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Selite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount, %1</source>
        <translation>Määrä, %1</translation>
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
        <translation>Luokka</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decided by</source>
        <translation>Päätti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream</source>
        <translation>Sarja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Worth a look</source>
        <translation>Kannattaa tarkistaa</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionTable</name>
    <message>
        <location filename="../ui/widgets/transactiontable.cpp" line="+106"/>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Columns; a click sorts</source>
        <translation>Sarakkeet; napsautus lajittelee</translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionsPage</name>
    <message>
        <location filename="../ui/pages/transactionspage.cpp" line="+74"/>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No row fits</source>
        <translation>Mikään rivi ei täsmää</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take away a filter, or type less.</source>
        <translation>Poista suodatin tai lyhennä hakua.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take back the last choice (Ctrl+Z)</source>
        <translation>Kumoa viimeisin valinta (Ctrl+Z)</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All transactions of the case, also those a filter hides</source>
        <translation>Kaikki tapauksen tilitapahtumat, myös suodattimen piilottamat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As CSV…</source>
        <translation>CSV-tiedostona…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As an Excel workbook (XLSX)…</source>
        <translation>Excel-työkirjana (XLSX)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As Nordigen JSON…</source>
        <translation>Nordigen-JSON-tiedostona…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filter as you type</source>
        <translation>Suodata kirjoittamalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter rows by words in counterparty, text or category</source>
        <translation>Suodata rivejä vastapuolen, selitteen tai luokan sanoilla</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add filter</source>
        <translation>Lisää suodatin</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Remove all filters</source>
        <translation>Poista kaikki suodattimet</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 rows, %2, %3</source>
        <translation>%1 riviä, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No row chosen</source>
        <translation>Ei valittua riviä</translation>
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
            <numerusform>%n rivi valittu</numerusform>
            <numerusform>%n riviä valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n muussa valuutassa, ei summattu</numerusform>
            <numerusform>%n muissa valuutoissa, ei summattu</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shown %1 of %2</source>
        <translation>Näkyvissä %1/%2</translation>
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
            <numerusform>%n jätetty pois</numerusform>
            <numerusform>%n jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n muussa valuutassa</numerusform>
            <numerusform>%n muissa valuutoissa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Change category…</source>
        <translation>Vaihda luokka…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take in again</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave out…</source>
        <translation>Jätä pois…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide evidence</source>
        <translation>Piilota perusteet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show evidence</source>
        <translation>Näytä perusteet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shield sensitive rows again</source>
        <translation>Suojaa arkaluonteiset rivit taas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show shielded rows…</source>
        <translation>Näytä suojatut rivit…</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+9"/>
        <source>Only %1</source>
        <translation>Vain %1</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Only this stream</source>
        <translation>Vain tämä sarja</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Chosen by hand</source>
        <translation>Itse valitut</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Vain %n valittu rivi</numerusform>
            <numerusform>Vain %n valittua riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Last %n months</source>
        <translation>
            <numerusform>Viimeisin %n kk</numerusform>
            <numerusform>Viimeiset %n kk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Category…</source>
        <translation>Luokka…</translation>
    </message>
</context>
<context>
    <name>saldoscope::UnfoldDialog</name>
    <message>
        <location filename="../ui/widgets/unfolddialog.cpp" line="+23"/>
        <source>Unfold what is shielded?</source>
        <translation>Näytetäänkö suojattu?</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n rows of this case tell of health, a union, faith, politics or sex life. Their sums count already; seeing them changes no figure. Payee, text and kind appear until you fold them away again.</source>
        <translation>
            <numerusform>%n tapauksen rivi kertoo terveydestä, ammattiliitosta, uskosta, politiikasta tai seksielämästä. Sen summa lasketaan jo; näkeminen ei muuta lukuja. Saaja, teksti ja laji näkyvät, kunnes piilotat ne.</numerusform>
            <numerusform>%n tapauksen riviä kertoo terveydestä, ammattiliitosta, uskosta, politiikasta tai seksielämästä. Niiden summat lasketaan jo; näkeminen ei muuta lukuja. Saaja, teksti ja laji näkyvät, kunnes piilotat ne.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The applicant asked for it</source>
        <translation>Hakija pyysi sitä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To settle a sum that does not add up</source>
        <translation>Täsmäämättömän summan selvittäminen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A complaint or a review</source>
        <translation>Valitus tai tarkastus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason, for the log</source>
        <translation>Syy lokiin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep folded</source>
        <translation>Pidä piilossa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unfold</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>saldoscope::WaterfallChart</name>
    <message>
        <location filename="../ui/charts/waterfallchart.cpp" line="+71"/>
        <source>From income to what is left, a month</source>
        <translation>Tuloista siihen mitä jää, kuukaudessa</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1: %2 a month</source>
        <comment>group, money</comment>
        <translation>%1: %2 kuukaudessa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, from template</source>
        <translation>%1, taulukosta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stressed, %1</source>
        <translation>Stressattu, %1</translation>
    </message>
</context>
<context>
    <name>saldoscope::WaterfallLegend</name>
    <message>
        <location line="+170"/>
        <source>Seen or entered</source>
        <translation>Havaittu tai syötetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From template</source>
        <translation>Taulukosta</translation>
    </message>
</context>
<context>
    <name>saldoscope::WebhookDialog</name>
    <message>
        <location filename="../ui/pages/webhookdialog.cpp" line="+35"/>
        <source>Webhook of %1</source>
        <translation>Webhook: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A server of yours that the provider calls when an analysis is done. There is one for all your cases; a new one replaces the old. This program needs none: it asks by itself.</source>
        <translation>Oma palvelimenne, jota palveluntarjoaja kutsuu analyysin valmistuttua. Niitä on yksi kaikille tapauksille; uusi korvaa vanhan. Tämä ohjelma ei tarvitse sitä: se kysyy itse.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>An address that the provider calls when something is new: this computer&apos;s, if it listens, or a server of yours. A new one is added to those it has.</source>
        <translation>Osoite, johon palveluntarjoaja kutsuu, kun jotain uutta on: tämän koneen, jos se kuuntelee, tai oman palvelimen. Uusi lisätään entisten joukkoon.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Address to call</source>
        <translation>Kutsuttava osoite</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No authorisation</source>
        <translation>Ei todennusta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Basic: user name and password</source>
        <translation>Basic: käyttäjätunnus ja salasana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>OAuth 2: a token for each call</source>
        <translation>OAuth 2: tunniste jokaista kutsua varten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the provider says who it is</source>
        <translation>Miten palveluntarjoaja todentaa itsensä</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+3"/>
        <source>Sent to the provider, kept nowhere here</source>
        <translation>Lähetetään palveluntarjoajalle, ei tallenneta tänne</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Address of the token server</source>
        <translation>Tunnistepalvelimen osoite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client id</source>
        <translation>Asiakastunnus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client secret</source>
        <translation>Asiakassalaisuus</translation>
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
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set at the provider</source>
        <translation>Aseta palveluntarjoajalle</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>A whole address, such as https://example.org/done</source>
        <translation>Koko osoite, esimerkiksi https://example.org/done</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Asking %1…</source>
        <translation>Kysytään: %1…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Set. It is called for analyses whose options say so.</source>
        <translation>Asetettu. Sitä kutsutaan analyyseissa, joiden valinnoissa niin sanotaan.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set. It is called from now on.</source>
        <translation>Asetettu. Siihen kutsutaan tästä lähtien.</translation>
    </message>
</context>
<context>
    <name>saldoscope::WhatIfStrip</name>
    <message>
        <location filename="../ui/widgets/whatifstrip.cpp" line="+107"/>
        <source>Back to the case</source>
        <translation>Takaisin tapaukseen</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>What if</source>
        <translation>Entä jos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing here is saved.</source>
        <translation>Mitään tästä ei tallenneta.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stressed rate</source>
        <translation>Stressattu korko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loan</source>
        <translation>Laina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <translation>Kuukausia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Left to live on</source>
        <translation>Jää elämiseen</translation>
    </message>
    <message>
        <location line="+120"/>
        <source>no contract rate entered</source>
        <translation>sopimuskorkoa ei syötetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>contract %1 + %2</source>
        <translation>sopimus %1 + %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none asked for</source>
        <translation>ei pyydetty</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>asked for</source>
        <translation>pyydetty</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <source>asked for %1</source>
        <translation>pyydetty %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>as the case stands</source>
        <translation>kuten tapauksessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 against the case</source>
        <translation>%1 tapaukseen nähden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Below zero</source>
        <translation>Miinuksella</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thin</source>
        <translation>Ohut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Above thin</source>
        <translation>Yli ohuen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to live on: %1, %2</source>
        <translation>Elämiseen jää: %1, %2</translation>
    </message>
</context>
</TS>
