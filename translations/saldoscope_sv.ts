<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>saldoscope::About</name>
    <message>
        <location filename="../ui/widgets/aboutdialog.cpp" line="+44"/>
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
        <location line="+19"/>
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
        <location line="+151"/>
        <source>More about this chart</source>
        <translation>Mer om diagrammet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table, copies</source>
        <translation>Tabell, kopior</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, pengar in och ut, som tabell</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
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
        <location line="+20"/>
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
        <location filename="../ui/charts/balancechart.cpp" line="+58"/>
        <source>The balance is not known</source>
        <translation>Saldot är inte känt</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+33"/>
        <source>Balance by day, money in and out</source>
        <translation>Saldo per dag, pengar in och ut</translation>
    </message>
    <message>
        <location line="+109"/>
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
        <location line="+4"/>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message numerus="yes">
        <location line="+295"/>
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
        <location filename="../ui/charts/balancecard.cpp" line="-114"/>
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
        <location line="+75"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>cannot be opened (key missing)</source>
        <translation>kan inte öppnas (nyckeln saknas)</translation>
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
        <location line="+48"/>
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
    <message numerus="yes">
        <location line="+41"/>
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
        <location line="+11"/>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case chosen</source>
        <translation>Inget ärende valt</translation>
    </message>
    <message>
        <location line="+18"/>
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
        <location line="+84"/>
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
    <name>saldoscope::CollectPage</name>
    <message>
        <location filename="../ui/pages/collectpage.cpp" line="+26"/>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the files you have on this computer, and let a provider analyse them. Both may be used in one case.</source>
        <translation>Läs filerna på den här datorn och låt en leverantör analysera dem. Båda får användas i samma ärende.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Analysis by a provider</source>
        <translation>Analys hos en leverantör</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Ärendets filer skickas krypterat; leverantörens siffror står bredvid våra.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Send files to the provider</source>
        <translation>Skicka filerna till leverantören</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter its key…</source>
        <translation>Ange dess nyckel…</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON statements of Nordigen and Berlin Group. Read on this computer.</source>
        <translation>JSON-kontoutdrag från Nordigen och Berlin Group. Läses på den här datorn.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
    <message>
        <location line="+5"/>
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
    <message>
        <location line="+7"/>
        <source>Choose statements</source>
        <translation>Välj kontoutdrag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (*.json)</source>
        <translation>Kontoutdrag (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionCard</name>
    <message>
        <location filename="../ui/pages/connectionspage.cpp" line="+27"/>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
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
        <location line="+16"/>
        <source>Use for this session</source>
        <translation>Använd i denna session</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Key kept</source>
        <translation>Nyckel sparad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
    <message>
        <location line="+15"/>
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
        <location line="+10"/>
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
        <location line="+62"/>
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
        <location line="+2"/>
        <source>Hide amounts and names (Ctrl+Shift+H)</source>
        <translation>Dölj belopp och namn (Ctrl+Skift+H)</translation>
    </message>
    <message>
        <location line="+14"/>
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
    <name>saldoscope::CoverageStrip</name>
    <message>
        <location filename="../ui/widgets/coveragestrip.cpp" line="+38"/>
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
        <location line="+52"/>
        <source>Data coverage</source>
        <translation>Datatäckning</translation>
    </message>
    <message numerus="yes">
        <location line="-35"/>
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
        <location line="+29"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>hel månad</numerusform>
            <numerusform>hela månader</numerusform>
        </translation>
    </message>
    <message>
        <location line="-16"/>
        <source>%1 of money sorted</source>
        <translation>%1 av pengarna sorterade</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>over %1 of money sorted</source>
        <translation>över %1 av pengarna sorterade</translation>
    </message>
    <message numerus="yes">
        <location line="+65"/>
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
    <name>saldoscope::DropZone</name>
    <message>
        <location filename="../ui/widgets/dropzone.cpp" line="+43"/>
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
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <location filename="../ui/errortext.cpp" line="+28"/>
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
        <location line="+60"/>
        <source>Waiting is automatic.</source>
        <translation>Väntan sköts automatiskt.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>Something went wrong at the provider</source>
        <translation>Något gick fel hos leverantören</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+8"/>
        <location line="+39"/>
        <location line="+13"/>
        <location line="+2"/>
        <source>Your files are safe here.</source>
        <translation>Dina filer är trygga här.</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>The provider does not know this upload</source>
        <translation>Leverantören känner inte till denna uppladdning</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+49"/>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Dina filer är trygga här och kan skickas igen.</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+49"/>
        <source>The provider no longer has this upload</source>
        <translation>Leverantören har inte längre denna uppladdning</translation>
    </message>
    <message>
        <location line="-47"/>
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
        <location line="+52"/>
        <source>The provider is down for the moment</source>
        <translation>Leverantören ligger nere för tillfället</translation>
    </message>
    <message>
        <location line="-50"/>
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
        <location line="+2"/>
        <source>Together the files are too large for the provider</source>
        <translation>Filerna är tillsammans för stora för leverantören</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+41"/>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Skicka färre åt gången, eller analysera dem på den här datorn.</translation>
    </message>
    <message>
        <location line="-34"/>
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
        <location line="+2"/>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Nyckeln till de sparade ärendena finns inte i nyckelringen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Inget ändrades. Lås upp nyckelringen de sparades med och försök igen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider cannot be reached</source>
        <translation>Leverantören kan inte nås</translation>
    </message>
    <message>
        <location line="+0"/>
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
</context>
<context>
    <name>saldoscope::EvidenceDrawer</name>
    <message>
        <location filename="../ui/widgets/evidencedrawer.cpp" line="+110"/>
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
        <location line="+13"/>
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
        <location line="+29"/>
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
        <location line="-16"/>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <location line="+12"/>
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
        <location line="+2"/>
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
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+32"/>
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
        <location line="+2"/>
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
        <location filename="../ui/widgets/basics.cpp" line="+195"/>
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
    <name>saldoscope::Format</name>
    <message>
        <location filename="../ui/format.cpp" line="+60"/>
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
    <name>saldoscope::LaneList</name>
    <message>
        <location filename="../ui/widgets/lanelist.cpp" line="+250"/>
        <source>Files and processes</source>
        <translation>Filer och processer</translation>
    </message>
</context>
<context>
    <name>saldoscope::LaneWidget</name>
    <message>
        <location line="-134"/>
        <location line="+6"/>
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
        <location filename="../ui/lanes.cpp" line="+34"/>
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
        <location line="+46"/>
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
        <location line="+55"/>
        <location line="+46"/>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <location line="-111"/>
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
        <location line="+98"/>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <location line="-95"/>
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
        <location line="+47"/>
        <location line="+17"/>
        <location line="+19"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location line="-73"/>
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
        <location line="+38"/>
        <source>Analysing</source>
        <translation>Analyserar</translation>
    </message>
    <message>
        <location line="-38"/>
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
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending files</source>
        <translation>Skickar filer</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+6"/>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Data raderades hos leverantören och den lokala kopian togs bort.</translation>
    </message>
    <message numerus="yes">
        <location line="+45"/>
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
    <name>saldoscope::Main</name>
    <message>
        <location filename="../ui/main.cpp" line="+229"/>
        <location line="+31"/>
        <source>Saldoscope</source>
        <translation>Saldoscope</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>The demo session could not start: %1</source>
        <translation>Demosessionen kunde inte starta: %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Du kan också gå vidare utan: nycklar och ärenden finns då i minnet och försvinner med programmet. Sparade ärenden berörs inte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on in memory</source>
        <translation>Gå vidare i minnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>in memory only</source>
        <translation>bara i minnet</translation>
    </message>
</context>
<context>
    <name>saldoscope::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+98"/>
        <location line="+173"/>
        <source>DEMO, no real person</source>
        <translation>DEMO, ingen verklig person</translation>
    </message>
    <message>
        <location filename="../ui/mainmenu.cpp" line="+37"/>
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
        <location line="+4"/>
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
        <source>Ask the providers now</source>
        <translation>Fråga leverantörerna nu</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+5"/>
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
        <source>Hide amounts and names</source>
        <translation>Dölj belopp och namn</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <source>Overview</source>
        <translation>Översikt</translation>
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
        <location line="+1"/>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <location line="-78"/>
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
        <location filename="../ui/mainwindow.cpp" line="-99"/>
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
        <location line="+21"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Choose statements</source>
        <translation>Välj kontoutdrag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (*.json)</source>
        <translation>Kontoutdrag (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Amounts in %1</source>
        <translation>Belopp i %1</translation>
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
    <name>saldoscope::NewCaseDialog</name>
    <message>
        <location filename="../ui/pages/newcasedialog.cpp" line="+13"/>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+4"/>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Som den sökande skrev det; visas maskerat överallt</translation>
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
    <message>
        <location line="+18"/>
        <source>“%1” does not occur in identity numbers</source>
        <translation>”%1” förekommer inte i personnummer</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overviewpage.cpp" line="+30"/>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Regular money</source>
        <translation>Regelbundna pengar</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <location line="-33"/>
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
    <message>
        <location line="+11"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n regelbunden inkomst</numerusform>
            <numerusform>%n regelbundna inkomster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n for housing and loans</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n för boende och lån</numerusform>
            <numerusform>%n för boende och lån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n sak behöver en titt</numerusform>
            <numerusform>%n saker behöver en titt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/overviewfacts.cpp" line="+97"/>
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
        <location line="+52"/>
        <location line="+73"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <location line="-61"/>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+4"/>
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
        <location line="+18"/>
        <source>%1: %2, %3</source>
        <comment>category, money, rhythm</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n dag under noll</numerusform>
            <numerusform>%n dagar under noll</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in the last 90 days; lowest ever %1</source>
        <translation>de senaste 90 dagarna; lägst någonsin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 staked in all</source>
        <translation>%1 insatt totalt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt collection or bailiff</source>
        <translation>Inkasso eller Kronofogden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reminders and returned payments</source>
        <translation>Påminnelser och returnerade betalningar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 in all</source>
        <translation>%1 totalt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loans paid out</source>
        <translation>Utbetalda lån</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 received; never counted as income</source>
        <translation>%1 mottaget; räknas aldrig som inkomst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instant loans and instalment plans</source>
        <translation>Snabblån och delbetalningar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 repaid</source>
        <translation>%1 återbetalt</translation>
    </message>
    <message>
        <location line="+7"/>
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
    <message>
        <location line="+2"/>
        <source>No gambling, debt collection or overdraft</source>
        <translation>Inget spel, inkasso eller övertrassering</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in all rows that were read</source>
        <translation>i alla rader som lästes</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message>
        <location filename="../ui/widgets/problemsdialog.cpp" line="+22"/>
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
        <location line="+1"/>
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
        <location line="+3"/>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
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
        <location filename="../ui/pages/progresspage.cpp" line="+26"/>
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
        <location line="+13"/>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressPage</name>
    <message>
        <location line="+109"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location filename="../ui/widgets/rail.cpp" line="+92"/>
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
        <location line="+61"/>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview</source>
        <translation>Översikt</translation>
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
    <name>saldoscope::ResultPage</name>
    <message>
        <location filename="../ui/pages/resultpage.cpp" line="+40"/>
        <location line="+95"/>
        <source>Go to Collect</source>
        <translation>Gå till Samla in</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+13"/>
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
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Siffror, diagram och rader visas här när ett kontoutdrag har lästs.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Go to Progress</source>
        <translation>Gå till Förlopp</translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
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
        <location line="+6"/>
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
    <name>saldoscope::Tile</name>
    <message>
        <location filename="../ui/widgets/tile.cpp" line="+32"/>
        <source>How it was worked out (F1)</source>
        <translation>Hur det räknades ut (F1)</translation>
    </message>
    <message>
        <location line="+70"/>
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
        <location filename="../ui/models/transactionmodel.cpp" line="+72"/>
        <source>no date</source>
        <translation>inget datum</translation>
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
        <location line="+75"/>
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
        <location filename="../ui/widgets/transactiontable.cpp" line="+109"/>
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
        <location filename="../ui/pages/transactionspage.cpp" line="+70"/>
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
        <location line="+40"/>
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
        <location line="+18"/>
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
</TS>
