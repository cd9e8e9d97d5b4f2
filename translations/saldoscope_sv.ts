<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>Lönedag</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mer om diagrammet</translation>
    </message>
    <message>
        <source>Table, copies</source>
        <translation>Tabell, kopior</translation>
    </message>
    <message>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, pengar in och ut, som tabell</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <source>End-of-day balance and monthly money in and out, %1</source>
        <translation>Saldo vid dagens slut och pengar in och ut per månad, %1</translation>
    </message>
    <message>
        <source>End-of-day balance and weekly money in and out, %1</source>
        <translation>Saldo vid dagens slut och pengar in och ut per vecka, %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>The balance is not known</source>
        <translation>Saldot är inte känt</translation>
    </message>
    <message>
        <source>Never below zero; lowest %1 on %2</source>
        <translation>Aldrig under noll; lägst %1 den %2</translation>
    </message>
    <message>
        <source>Above zero since %1</source>
        <translation>Över noll sedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days below zero; lowest %1 on %2</source>
        <translation>
            <numerusform>%n dag under noll; lägst %1 den %2</numerusform>
            <numerusform>%n dagar under noll; lägst %1 den %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance by day, money in and out</source>
        <translation>Saldo per dag, pengar in och ut</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <translation>In %1, ut %2</translation>
    </message>
    <message>
        <source>%1: balance not known</source>
        <translation>%1: saldot är inte känt</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 mer än dagen innan</translation>
    </message>
    <message>
        <source>%1 less than the day before</source>
        <translation>%1 mindre än dagen innan</translation>
    </message>
    <message>
        <source>As the day before</source>
        <translation>Som dagen innan</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>lönedag</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n dag under noll</numerusform>
            <numerusform>%1, %n dagar under noll</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>lägst %1</translation>
    </message>
</context>
<context>
    <name>BalanceTableModel</name>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>In, %1</source>
        <translation>In, %1</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <translation>Ut, %1</translation>
    </message>
    <message>
        <source>Balance at the end, %1</source>
        <translation>Saldo vid slutet, %1</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Samlar in</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be opened (key missing)</source>
        <translation>kan inte öppnas (nyckeln saknas)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte satt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Senast rört</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Sparas till</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Demo cases</source>
        <translation>Demoärenden</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Öppna fil…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <source>A case holds one applicant's statements and what they show. It stays encrypted on this computer.</source>
        <translation>Ett ärende rymmer en sökandes kontoutdrag och vad de visar. Det stannar krypterat på den här datorn.</translation>
    </message>
    <message>
        <source>Find by case number, name or note</source>
        <translation>Sök på ärendenummer, namn eller anteckning</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Sök ett ärende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Läge: alla</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Läge: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country: all</source>
        <translation>Land: alla</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Senast rört</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Sparas till</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Applicant…</source>
        <translation>Sökande…</translation>
    </message>
    <message>
        <source>Shred case…</source>
        <translation>Förstör ärendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 av %n ärende</numerusform>
            <numerusform>%1 av %n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Inget ärende valt</translation>
    </message>
    <message>
        <source>Shred case %1?</source>
        <translation>Förstöra ärende %1?</translation>
    </message>
    <message>
        <source>Its key is destroyed and all its statements, figures and notes are gone for good: %1. This cannot be undone.</source>
        <translation>Nyckeln förstörs och alla kontoutdrag, siffror och anteckningar är borta för alltid: %1. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Shred case</source>
        <translation>Förstör ärendet</translation>
    </message>
</context>
<context>
    <name>CategoryChooser</name>
    <message>
        <source>Choose a category</source>
        <translation>Välj en kategori</translation>
    </message>
    <message>
        <source>Type a category</source>
        <translation>Skriv en kategori</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Ta tillbaka mitt val</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>Övrigt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a month, %3 of spending, %4</source>
        <translation>%1, %2 i månaden, %3 av utgifterna, %4</translation>
    </message>
    <message>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 i månaden, %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>CategoryRings</name>
    <message>
        <source>Spending by category</source>
        <translation>Utgifter per kategori</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <source>%1 a month, %2</source>
        <translation>%1 i månaden, %2</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
</context>
<context>
    <name>CategoryTreePage</name>
    <message>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <source>All spending</source>
        <translation>Alla utgifter</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>All money</source>
        <translation>Alla pengar</translation>
    </message>
    <message>
        <source>Spending a month, moves between own accounts left out</source>
        <translation>Utgifter i månaden, utan flyttar mellan egna konton</translation>
    </message>
    <message>
        <source>All money a month, as booked</source>
        <translation>Alla pengar i månaden, som bokfört</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n full months</source>
        <translation>
            <numerusform>medel av %n hel månad</numerusform>
            <numerusform>medel av %n hela månader</numerusform>
        </translation>
    </message>
    <message>
        <source>no full month: mean of the months there are</source>
        <translation>ingen hel månad: medel av de månader som finns</translation>
    </message>
    <message>
        <source>Inner ring families, outer ring their parts; colour follows the family everywhere</source>
        <translation>Inre ringen familjer, yttre deras delar; färgen följer familjen överallt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n rows</source>
        <translation>
            <numerusform>Visa %n rad</numerusform>
            <numerusform>Visa %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of spending</source>
        <translation>%1: %2 av utgifterna</translation>
    </message>
    <message>
        <source>%1 takes most: %2 of spending</source>
        <translation>%1 tar mest: %2 av utgifterna</translation>
    </message>
    <message>
        <source>No spending in these rows</source>
        <translation>Inga utgifter bland raderna</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <source>Read the files you have on this computer, and let a provider analyse them. Both may be used in one case.</source>
        <translation>Läs filerna på den här datorn och låt en leverantör analysera dem. Båda får användas i samma ärende.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Analysis by a provider</source>
        <translation>Analys hos en leverantör</translation>
    </message>
    <message>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Ärendets filer skickas krypterat; leverantörens siffror står bredvid våra.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Send files to the provider</source>
        <translation>Skicka filerna till leverantören</translation>
    </message>
    <message>
        <source>Enter its key…</source>
        <translation>Ange dess nyckel…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>JSON statements of Nordigen and Berlin Group. Read on this computer.</source>
        <translation>JSON-kontoutdrag från Nordigen och Berlin Group. Läses på den här datorn.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
    <message>
        <source>Without a key everything still works on this computer; enter one to compare with the provider.</source>
        <translation>Utan nyckel fungerar allt ändå på den här datorn; ange en för att jämföra med leverantören.</translation>
    </message>
    <message>
        <source>Add at least one file first.</source>
        <translation>Lägg först till minst en fil.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>%n fil i ärendet skickas för kategorisering och insikter.</numerusform>
            <numerusform>%n filer i ärendet skickas för kategorisering och insikter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation>Välj kontoutdrag</translation>
    </message>
    <message>
        <source>Statements (*.json)</source>
        <translation>Kontoutdrag (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adress: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again</source>
        <translation>Sparas i nyckelringen, visas aldrig igen</translation>
    </message>
    <message>
        <source>As the provider wrote it</source>
        <translation>Som leverantören skrev det</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Spara i nyckelringen</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Glöm nyckeln</translation>
    </message>
    <message>
        <source>Use the sandbox's key</source>
        <translation>Använd sandlådans nyckel</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Använd i denna session</translation>
    </message>
    <message>
        <source>Key kept</source>
        <translation>Nyckel sparad</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ingen nyckel än</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation>Leverantören godtar nyckeln.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Sparad i datorns nyckelring.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Sparad i minnet tills programmet avslutas.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Nyckeln är glömd.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Connections to providers, language and look</source>
        <translation>Anslutningar till leverantörer, språk och utseende</translation>
    </message>
    <message>
        <source>Open a demo session</source>
        <translation>Öppna en demosession</translation>
    </message>
    <message>
        <source>A second window with a sandbox on this computer as provider and invented customers</source>
        <translation>Ett andra fönster med en sandlåda på datorn som leverantör och påhittade kunder</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Gäller från nästa start</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Var saker sparas</translation>
    </message>
    <message>
        <source>Keys and credentials: in the keychain of this computer</source>
        <translation>Nycklar och inloggning: i datorns nyckelring</translation>
    </message>
    <message>
        <source>Keys and credentials: in memory, until the program ends</source>
        <translation>Nycklar och inloggning: i minnet tills programmet avslutas</translation>
    </message>
    <message>
        <source>Cases: encrypted, one key for each case, in this folder</source>
        <translation>Ärenden: krypterade, en nyckel per ärende, i denna mapp</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>balance adds up</source>
        <translation>saldot stämmer</translation>
    </message>
    <message>
        <source>balance does not add up</source>
        <translation>saldot stämmer inte</translation>
    </message>
    <message>
        <source>balance cannot be checked</source>
        <translation>saldot kan inte kontrolleras</translation>
    </message>
    <message>
        <source>Data coverage</source>
        <translation>Datatäckning</translation>
    </message>
    <message numerus="yes">
        <source>%n full months</source>
        <translation>
            <numerusform>%n hel månad</numerusform>
            <numerusform>%n hela månader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the money is sorted</source>
        <translation>%1 av pengarna är sorterade</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>inga datum</translation>
    </message>
    <message numerus="yes">
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>hel månad</numerusform>
            <numerusform>hela månader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of money sorted</source>
        <translation>%1 av pengarna sorterade</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>och %n konto till</numerusform>
            <numerusform>och %n konton till</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance chain</source>
        <translation>Saldokedja</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>stämmer inte</translation>
    </message>
    <message numerus="yes">
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n stämmer inte</numerusform>
            <numerusform>%n stämmer inte</numerusform>
        </translation>
    </message>
    <message>
        <source>adds up to the cent</source>
        <translation>stämmer på öret</translation>
    </message>
    <message numerus="yes">
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n stämmer på öret</numerusform>
            <numerusform>%n stämmer på öret</numerusform>
        </translation>
    </message>
    <message>
        <source>no balances to check</source>
        <translation>inga saldon att kontrollera</translation>
    </message>
    <message numerus="yes">
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n utan saldon</numerusform>
            <numerusform>%n utan saldon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop statements here</source>
        <translation>Släpp kontoutdrag här</translation>
    </message>
    <message>
        <source>Drop statements here, or press Enter to choose files</source>
        <translation>Släpp kontoutdrag här, eller tryck Enter för att välja filer</translation>
    </message>
    <message>
        <source>Let go to add</source>
        <translation>Släpp för att lägga till</translation>
    </message>
    <message>
        <source>or choose files  (%1)</source>
        <translation>eller välj filer  (%1)</translation>
    </message>
</context>
<context>
    <name>EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Stäng underlaget</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Stäng (blanksteg)</translation>
    </message>
    <message>
        <source>What the bank sent</source>
        <translation>Vad banken skickade</translation>
    </message>
    <message>
        <source>Who decided, strongest first</source>
        <translation>Vem som avgjorde, starkast först</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>Ändra kategori</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>What rests on this row</source>
        <translation>Vad som vilar på raden</translation>
    </message>
    <message>
        <source>Show the whole stream</source>
        <translation>Visa hela strömmen</translation>
    </message>
    <message>
        <source>Choose a row to see what it rests on</source>
        <translation>Välj en rad för att se vad den vilar på</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ta med igen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, how sure, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no choice made</source>
        <translation>inget val gjort</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>säger inget</translation>
    </message>
    <message>
        <source>not asked, the stronger one counts</source>
        <translation>inte frågad, den starkare gäller</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>so it stays unsorted: %1</source>
        <translation>så den är osorterad: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>left out of every figure</source>
        <translation>utelämnad ur alla siffror</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>värd en titt</translation>
    </message>
    <message>
        <source>Stream: %1</source>
        <translation>Ström: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <source>Existing commitments</source>
        <translation>Befintliga åtaganden</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Kvar i månaden</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Egen överföring</translation>
    </message>
    <message>
        <source>in no income, in no expense</source>
        <translation>varken inkomst eller utgift</translation>
    </message>
    <message>
        <source>No key figure</source>
        <translation>Inget nyckeltal</translation>
    </message>
    <message>
        <source>only the sums of its months</source>
        <translation>bara månadernas summor</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>How “%1” was worked out</source>
        <translation>Så räknades ”%1” ut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Dagar som ingår</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Rows it rests on</source>
        <translation>Rader det vilar på</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>not known, so not sure of anything</source>
        <translation>inte känt, alltså inget säkert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Visa raden</numerusform>
            <numerusform>Visa de %n raderna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Provider's figures</source>
        <translation>Leverantörens siffror</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Vad %1 säger</translation>
    </message>
    <message>
        <source>As delivered, with its own names. These figures stand beside ours and are never part of our sums.</source>
        <translation>Som levererat, med egna namn. Siffrorna står bredvid våra och ingår aldrig i våra summor.</translation>
    </message>
    <message>
        <source>Figures of the provider</source>
        <translation>Leverantörens siffror</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <translation>Tryck för att ta bort</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>Ta bort filtret (Delete)</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>not known (nothing of the kind in the data)</source>
        <translation>inte känt (inget sådant i data)</translation>
    </message>
    <message>
        <source>not known (too few months)</source>
        <translation>inte känt (för få månader)</translation>
    </message>
    <message>
        <source>not known (no balance in this file)</source>
        <translation>inte känt (inget saldo i filen)</translation>
    </message>
    <message>
        <source>not known (several currencies, no rate)</source>
        <translation>inte känt (flera valutor, ingen kurs)</translation>
    </message>
    <message>
        <source>not known (account left out)</source>
        <translation>inte känt (kontot utelämnat)</translation>
    </message>
    <message>
        <source>not shown (shielded)</source>
        <translation>visas inte (skyddat)</translation>
    </message>
</context>
<context>
    <name>LaneList</name>
    <message>
        <source>Files and processes</source>
        <translation>Filer och processer</translation>
    </message>
</context>
<context>
    <name>LaneWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 återstår</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 nu</translation>
    </message>
    <message>
        <source>%1 done %2</source>
        <translation>%1 klart %2</translation>
    </message>
    <message>
        <source>%1 needs you %2</source>
        <translation>%1 behöver dig %2</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message numerus="yes">
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Utelämna %n rad?</numerusform>
            <numerusform>Utelämna %n rader?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They stay in the table, but in no figure. It can be undone.</source>
        <translation>%1. De står kvar i tabellen men ingår inte i någon siffra. Det går att ångra.</translation>
    </message>
    <message>
        <source>Not the applicant's money</source>
        <translation>Inte den sökandes pengar</translation>
    </message>
    <message>
        <source>Counted elsewhere</source>
        <translation>Räknas på annat håll</translation>
    </message>
    <message>
        <source>Happened once, will not come again</source>
        <translation>Hände en gång, kommer inte igen</translation>
    </message>
    <message>
        <source>Wrong in the statement</source>
        <translation>Fel i kontoutdraget</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Skäl, för loggen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMO, no real person</source>
        <translation>DEMO, ingen verklig person</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nytt ärende…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Öppna filer…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Ä&amp;rende</translation>
    </message>
    <message>
        <source>Applicant…</source>
        <translation>Sökande…</translation>
    </message>
    <message>
        <source>Ask the providers now</source>
        <translation>Fråga leverantörerna nu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Smal sidolist</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Dölj belopp</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>About Saldoscope</source>
        <translation>Om Saldoscope</translation>
    </message>
    <message>
        <source>Demo session: nothing is kept after it</source>
        <translation>Demosession: inget sparas efteråt</translation>
    </message>
    <message>
        <source>Cases are encrypted on this computer</source>
        <translation>Ärenden är krypterade på den här datorn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source> (DEMO, no real person)</source>
        <translation> (DEMO, ingen verklig person)</translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation>Välj kontoutdrag</translation>
    </message>
    <message>
        <source>Statements (*.json)</source>
        <translation>Kontoutdrag (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Belopp i %1</translation>
    </message>
    <message>
        <source>Saldoscope %1</source>
        <translation>Saldoscope %1</translation>
    </message>
    <message>
        <source>Bank insights for loan officers. Licence: GPL-3.0-or-later.</source>
        <translation>Bankinsikter för kredithandläggare. Licens: GPL-3.0-or-later.</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Skapa ärende</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>All of this is encrypted on this computer. You can leave fields empty and fill them in later.</source>
        <translation>Allt detta krypteras på den här datorn. Fält får lämnas tomma och fyllas i senare.</translation>
    </message>
    <message>
        <source>Applicant's name</source>
        <translation>Sökandes namn</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Som den sökande skrev det; visas maskerat överallt</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Country of the accounts</source>
        <translation>Kontonas land</translation>
    </message>
    <message>
        <source>Applicant is a</source>
        <translation>Sökande är</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>“%1” does not occur in identity numbers</source>
        <translation>”%1” förekommer inte i personnummer</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Regular money</source>
        <translation>Regelbundna pengar</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>From chart</source>
        <translation>Från diagrammet</translation>
    </message>
    <message numerus="yes">
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Siffrorna vilar på %n hel månad, %1</numerusform>
            <numerusform>Siffrorna vilar på %n hela månader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n regelbunden inkomst</numerusform>
            <numerusform>%n regelbundna inkomster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing costs</source>
        <translation>
            <numerusform>%n fast kostnad</numerusform>
            <numerusform>%n fasta kostnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n sak behöver en titt</numerusform>
            <numerusform>%n saker behöver en titt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Vad som inte kunde läsas</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 kunde inte läsas</translation>
    </message>
    <message>
        <source>%1 was read, with gaps</source>
        <translation>%1 lästes, med luckor</translation>
    </message>
    <message>
        <source>Nothing of it is used. Ask for the file again, or try another format.</source>
        <translation>Inget av den används. Be om filen igen, eller pröva ett annat format.</translation>
    </message>
    <message>
        <source>Everything else of the file is used. What is listed here is not in any figure.</source>
        <translation>Allt annat i filen används. Det som står här ingår inte i någon siffra.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Nothing under way</source>
        <translation>Inget pågår</translation>
    </message>
    <message>
        <source>Files and processes appear here, each with its steps and times.</source>
        <translation>Filer och processer visas här, var och en med steg och tider.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Titta nu</translation>
    </message>
    <message>
        <source>Each file and process with its steps. You can go on working; a closed program takes up where it was.</source>
        <translation>Varje fil och process med sina steg. Du kan arbeta vidare; ett stängt program fortsätter där det var.</translation>
    </message>
    <message>
        <source>Ask the providers at once (F5)</source>
        <translation>Fråga leverantörerna genast (F5)</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it came from, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategori: %1</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Stream: %1</source>
        <translation>Ström: %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Ta bort filtret %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Samla in</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Kategoriträd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Inget ärende öppet</translation>
    </message>
    <message>
        <source>Open one from the list</source>
        <translation>Öppna ett ur listan</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Go to Collect</source>
        <translation>Gå till Samla in</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <source>Still reading the files</source>
        <translation>Läser fortfarande filerna</translation>
    </message>
    <message numerus="yes">
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Sorterar fortfarande %n rad</numerusform>
            <numerusform>Sorterar fortfarande %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read</source>
        <translation>Ingen av filerna kunde läsas</translation>
    </message>
    <message>
        <source>Progress says for each file what stood in the way. Nothing was changed or sent.</source>
        <translation>Förlopp säger för varje fil vad som stod i vägen. Inget ändrades eller skickades.</translation>
    </message>
    <message>
        <source>No transactions in these files</source>
        <translation>Inga transaktioner i filerna</translation>
    </message>
    <message>
        <source>The files were read, but hold no booked rows. Add a statement that does.</source>
        <translation>Filerna lästes men har inga bokförda rader. Lägg till ett kontoutdrag som har det.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Siffror, diagram och rader visas här när ett kontoutdrag har lästs.</translation>
    </message>
    <message>
        <source>Go to Progress</source>
        <translation>Gå till Förlopp</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fil kunde inte läsas</numerusform>
            <numerusform>%n filer kunde inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n fil lästes delvis</numerusform>
            <numerusform>%n filer lästes delvis</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown here is complete for the rest.</source>
        <translation>Det som visas är fullständigt för resten.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Being worked out</source>
        <translation>Räknas ut</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>How it was worked out (F1)</source>
        <translation>Hur det räknades ut (F1)</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter visar raderna</translation>
    </message>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>Visa raderna bakom siffran</translation>
    </message>
    <message>
        <source>How “%1” was worked out</source>
        <translation>Så räknades ”%1” ut</translation>
    </message>
</context>
<context>
    <name>TransactionModel</name>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <source>nobody decided its category</source>
        <translation>ingen avgjorde dess kategori</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 säker</translation>
    </message>
    <message>
        <source>left out of every figure by you</source>
        <translation>utelämnad ur alla siffror av dig</translation>
    </message>
    <message>
        <source>after the day that the figures speak of</source>
        <translation>efter den dag siffrorna gäller</translation>
    </message>
    <message>
        <source>without a date, so in no figure</source>
        <translation>utan datum, alltså inte i någon siffra</translation>
    </message>
    <message>
        <source>%1: worth a look</source>
        <translation>%1: värd en titt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Belopp, %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>Saldo, %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värd en titt</translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Kolumner; ett klick sorterar</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Transaktioner</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Ingen rad passar</translation>
    </message>
    <message>
        <source>Take away a filter, or type less.</source>
        <translation>Ta bort ett filter, eller skriv mindre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Take back the last choice (Ctrl+Z)</source>
        <translation>Ta tillbaka det senaste valet (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrera medan du skriver</translation>
    </message>
    <message>
        <source>Filter rows by words in counterparty, text or category</source>
        <translation>Filtrera rader på ord i motpart, text eller kategori</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
    <message>
        <source>%1 rows, %2, %3</source>
        <translation>%1 rader, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ingen rad vald</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n rad vald</numerusform>
            <numerusform>%n rader valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n i annan valuta, inte summerad</numerusform>
            <numerusform>%n i andra valutor, inte summerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <translation>Visar %1 av %2</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n i annan valuta</numerusform>
            <numerusform>%n i andra valutor</numerusform>
        </translation>
    </message>
    <message>
        <source>Change category…</source>
        <translation>Ändra kategori…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ta med igen</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Utelämna…</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>Dölj underlag</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Visa underlag</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Only this stream</source>
        <translation>Bara denna ström</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Valda för hand</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Bara den valda raden</numerusform>
            <numerusform>Bara de %n valda raderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Pengar in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Pengar ut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Senaste månaden</numerusform>
            <numerusform>Senaste %n månaderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Kategori…</translation>
    </message>
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <source>The provider misses something in the request</source>
        <translation>Leverantören saknar något i begäran</translation>
    </message>
    <message>
        <source>Your files are safe here. Please report this; meanwhile the files can be analysed on this computer.</source>
        <translation>Dina filer är trygga här. Anmäl gärna detta; under tiden kan filerna analyseras på den här datorn.</translation>
    </message>
    <message>
        <source>The provider did not finish in time</source>
        <translation>Leverantören blev inte klar i tid</translation>
    </message>
    <message>
        <source>Your files are safe here. Sending them again often helps.</source>
        <translation>Dina filer är trygga här. Att skicka dem igen hjälper ofta.</translation>
    </message>
    <message>
        <source>The analysis was already asked for</source>
        <translation>Analysen är redan beställd</translation>
    </message>
    <message>
        <source>Its result is being waited for.</source>
        <translation>Resultatet inväntas.</translation>
    </message>
    <message>
        <source>This file's layout is not known there</source>
        <translation>Filens upplägg är inte känt där</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be read on this computer.</source>
        <translation>Inget är förlorat; den kan läsas på den här datorn.</translation>
    </message>
    <message>
        <source>Your agreement's limit of analyses is used up</source>
        <translation>Avtalets antal analyser är förbrukat</translation>
    </message>
    <message>
        <source>Files and saved cases still work, and files can be analysed on this computer.</source>
        <translation>Filer och sparade ärenden fungerar ändå, och filer kan analyseras på den här datorn.</translation>
    </message>
    <message>
        <source>The provider asks for a pause</source>
        <translation>Leverantören ber om en paus</translation>
    </message>
    <message>
        <source>Waiting is automatic.</source>
        <translation>Väntan sköts automatiskt.</translation>
    </message>
    <message>
        <source>Something went wrong at the provider</source>
        <translation>Något gick fel hos leverantören</translation>
    </message>
    <message>
        <source>Your files are safe here.</source>
        <translation>Dina filer är trygga här.</translation>
    </message>
    <message>
        <source>The provider does not know this upload</source>
        <translation>Leverantören känner inte till denna uppladdning</translation>
    </message>
    <message>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Dina filer är trygga här och kan skickas igen.</translation>
    </message>
    <message>
        <source>The provider no longer has this upload</source>
        <translation>Leverantören har inte längre denna uppladdning</translation>
    </message>
    <message>
        <source>The provider does not serve this country</source>
        <translation>Leverantören betjänar inte detta land</translation>
    </message>
    <message>
        <source>The files can be analysed on this computer, or choose another country for the case.</source>
        <translation>Filerna kan analyseras på den här datorn, eller välj ett annat land för ärendet.</translation>
    </message>
    <message>
        <source>The provider is down for the moment</source>
        <translation>Leverantören ligger nere för tillfället</translation>
    </message>
    <message>
        <source>Your key has no right to do this</source>
        <translation>Din nyckel har inte rätt till detta</translation>
    </message>
    <message>
        <source>Files and saved cases still work. Ask your administrator which products your agreement holds.</source>
        <translation>Filer och sparade ärenden fungerar ändå. Fråga din administratör vilka produkter avtalet omfattar.</translation>
    </message>
    <message>
        <source>Too little data for this analysis</source>
        <translation>För lite data för denna analys</translation>
    </message>
    <message>
        <source>More months or more accounts help.</source>
        <translation>Fler månader eller fler konton hjälper.</translation>
    </message>
    <message>
        <source>Together the files are too large for the provider</source>
        <translation>Filerna är tillsammans för stora för leverantören</translation>
    </message>
    <message>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Skicka färre åt gången, eller analysera dem på den här datorn.</translation>
    </message>
    <message>
        <source>The cases were saved by a newer Saldoscope</source>
        <translation>Ärendena sparades av ett nyare Saldoscope</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open them.</source>
        <translation>Inget ändrades. Installera den nyare versionen för att öppna dem.</translation>
    </message>
    <message>
        <source>The file with the cases is damaged</source>
        <translation>Filen med ärendena är skadad</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Put a backup in its place, or keep a copy and start anew.</source>
        <translation>Inget ändrades eller raderades. Lägg en säkerhetskopia på dess plats, eller spara en kopia och börja om.</translation>
    </message>
    <message>
        <source>The folder with the cases cannot be written to</source>
        <translation>Mappen med ärendena går inte att skriva till</translation>
    </message>
    <message>
        <source>What is on the screen is not saved. Make room for writing, then try again.</source>
        <translation>Det som syns är inte sparat. Ge skrivrätt och försök igen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>What is on the screen is not saved yet. Free some space, then try again.</source>
        <translation>Det som syns är inte sparat än. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>Another program holds the file with the cases</source>
        <translation>Ett annat program håller filen med ärendena</translation>
    </message>
    <message>
        <source>Close the other Saldoscope, then try again.</source>
        <translation>Stäng det andra Saldoscope och försök igen.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open these cases</source>
        <translation>Nyckeln i nyckelringen öppnar inte dessa ärenden</translation>
    </message>
    <message>
        <source>Nothing was changed. They open with the keychain they were saved with.</source>
        <translation>Inget ändrades. De öppnas med den nyckelring de sparades med.</translation>
    </message>
    <message>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Nyckeln till de sparade ärendena finns inte i nyckelringen</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Inget ändrades. Lås upp nyckelringen de sparades med och försök igen.</translation>
    </message>
    <message>
        <source>The provider cannot be reached</source>
        <translation>Leverantören kan inte nås</translation>
    </message>
    <message>
        <source>Is this computer online? Files and saved cases still work.</source>
        <translation>Är datorn ansluten? Filer och sparade ärenden fungerar ändå.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Inget svar kom i tid</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Inget är förlorat.</translation>
    </message>
    <message>
        <source>The provider's identity could not be proven</source>
        <translation>Leverantörens identitet kunde inte styrkas</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator about the certificate.</source>
        <translation>Inget skickades. Fråga din administratör om certifikatet.</translation>
    </message>
    <message>
        <source>The provider refused the request</source>
        <translation>Leverantören avvisade begäran</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Nyckeln godtogs inte</translation>
    </message>
    <message>
        <source>Files and saved cases still work.</source>
        <translation>Filer och sparade ärenden fungerar ändå.</translation>
    </message>
    <message>
        <source>Together the files are too large</source>
        <translation>Filerna är tillsammans för stora</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Gränsen är nådd</translation>
    </message>
    <message>
        <source>Next try at %1; waiting is automatic.</source>
        <translation>Nästa försök %1; väntan sköts automatiskt.</translation>
    </message>
    <message>
        <source>The provider's answer could not be understood</source>
        <translation>Leverantörens svar kunde inte tolkas</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <source>The other files are not touched.</source>
        <translation>De andra filerna berörs inte.</translation>
    </message>
    <message>
        <source>This provider does not offer it</source>
        <translation>Leverantören erbjuder inte detta</translation>
    </message>
    <message>
        <source>Choose another way, or analyse the files on this computer.</source>
        <translation>Välj ett annat sätt, eller analysera filerna på den här datorn.</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Det kunde inte sparas</translation>
    </message>
    <message>
        <source>It is still on the screen.</source>
        <translation>Det finns kvar på skärmen.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer</source>
        <translation>Datorns nyckelring svarar inte</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing secret was written elsewhere.</source>
        <translation>Lås upp den och försök igen. Inget hemligt skrevs någon annanstans.</translation>
    </message>
    <message>
        <source>This address is not protected</source>
        <translation>Adressen är inte skyddad</translation>
    </message>
    <message>
        <source>Nothing was sent. Only https addresses are used, except on this computer itself.</source>
        <translation>Inget skickades. Bara https-adresser används, utom på själva datorn.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Nothing is lost; you can start it again.</source>
        <translation>Inget är förlorat; du kan starta om.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Check credentials</source>
        <translation>Kontrollera nyckeln</translation>
    </message>
    <message>
        <source>Analyse on this computer</source>
        <translation>Analysera på den här datorn</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Öppna inställningar</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Filen är tom</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <source>The format is not known</source>
        <translation>Formatet är inte känt</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Texten är inte UTF-8</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Filen slutar för tidigt</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>Detta är inte giltig JSON</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply</source>
        <translation>Parenteserna är för djupt nästlade</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Filen kan inte öppnas</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <source>A value is of the wrong kind</source>
        <translation>Ett värde är av fel slag</translation>
    </message>
    <message>
        <source>An amount cannot be read exactly</source>
        <translation>Ett belopp kan inte läsas exakt</translation>
    </message>
    <message>
        <source>A date does not exist</source>
        <translation>Ett datum finns inte</translation>
    </message>
    <message>
        <source>The currency is not known</source>
        <translation>Valutan är inte känd</translation>
    </message>
    <message>
        <source>The stated turnover differs from the rows</source>
        <translation>Angiven omsättning skiljer sig från raderna</translation>
    </message>
    <message>
        <source>Opening balance and rows do not give the closing balance</source>
        <translation>Ingående saldo och rader ger inte utgående saldo</translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>obruten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>bruten</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>kan inte kontrolleras</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Balance chain</source>
        <translation>Saldokedja</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorterad</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Read, with gaps</source>
        <translation>Läst, med luckor</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorterar</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n sak kunde inte läsas</numerusform>
            <numerusform>%n saker kunde inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n överlappar, behölls en gång</numerusform>
            <numerusform>%n överlappar, behölls en gång</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of money</source>
        <translation>%1 av pengarna</translation>
    </message>
    <message>
        <source>What could be read is used. See what could not, and decide.</source>
        <translation>Det som kunde läsas används. Se vad som inte kunde det, och avgör.</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>Vad som inte kunde läsas…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Varför…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>the same file, byte for byte</source>
        <translation>samma fil, byte för byte</translation>
    </message>
    <message>
        <source>Nothing was added: this case holds the file already.</source>
        <translation>Inget lades till: ärendet har redan filen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
    <message>
        <source>It is on the screen, but not saved.</source>
        <translation>Den finns på skärmen men är inte sparad.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Analysis by the provider</source>
        <translation>Analys hos leverantören</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyserar</translation>
    </message>
    <message>
        <source>Results fetched</source>
        <translation>Resultat hämtade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>You stopped this. Nothing is lost.</source>
        <translation>Du stoppade detta. Inget är förlorat.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Skickar filer</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>Filen mottagen</translation>
    </message>
    <message>
        <source>Waiting for analysis</source>
        <translation>Väntar på analys</translation>
    </message>
    <message>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Leverantören svarade inte senast; försöken fortsätter av sig själva.</translation>
    </message>
    <message>
        <source>Usually under a minute. You can go on working; this computer keeps looking.</source>
        <translation>Oftast under en minut. Du kan arbeta vidare; datorn fortsätter att titta.</translation>
    </message>
    <message>
        <source>Fetching results</source>
        <translation>Hämtar resultat</translation>
    </message>
    <message>
        <source>Provider's figures…</source>
        <translation>Leverantörens siffror…</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>Öppna insikter</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Data raderades hos leverantören och den lokala kopian togs bort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1 av %n klar</numerusform>
            <numerusform>%1 av %n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n arbetar</numerusform>
            <numerusform>%n arbetar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 s ago.</source>
        <translation>Tittade för %1 s sedan.</translation>
    </message>
    <message>
        <source>Next look in %1 s.</source>
        <translation>Nästa titt om %1 s.</translation>
    </message>
</context>
<context>
    <name>saldoscope::Main</name>
    <message>
        <source>Saldoscope</source>
        <translation>Saldoscope</translation>
    </message>
    <message>
        <source>The demo session could not start: %1</source>
        <translation>Demosessionen kunde inte starta: %1</translation>
    </message>
    <message>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Du kan också gå vidare utan: nycklar och ärenden finns då i minnet och försvinner med programmet. Sparade ärenden berörs inte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Go on in memory</source>
        <translation>Gå vidare i minnet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>bara i minnet</translation>
    </message>
</context>
<context>
    <name>saldoscope::Mask</name>
    <message>
        <source>no name</source>
        <translation>inget namn</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <source>High confidence</source>
        <translation>Hög säkerhet</translation>
    </message>
    <message>
        <source>Fair confidence</source>
        <translation>Rimlig säkerhet</translation>
    </message>
    <message>
        <source>Thin data</source>
        <translation>Tunt underlag</translation>
    </message>
    <message>
        <source>Higher in the last three months</source>
        <translation>Högre de senaste tre månaderna</translation>
    </message>
    <message>
        <source>Lower in the last three months</source>
        <translation>Lägre de senaste tre månaderna</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1 av %2 lönedagar träffade, %n betalare</numerusform>
            <numerusform>%1 av %2 lönedagar träffade, %n betalare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 i månaden</translation>
    </message>
    <message>
        <source>Income used</source>
        <translation>Använd inkomst</translation>
    </message>
    <message>
        <source>Salaries and other lasting income that still comes: for each payer the lower of two medians, that of the last 3 and that of the last 12 payments, brought to a month and added up.</source>
        <translation>Löner och annan varaktig inkomst som fortfarande kommer: för varje betalare den lägre av två medianer, den av de senaste 3 och den av de senaste 12 utbetalningarna, omräknat till månad och summerat.</translation>
    </message>
    <message>
        <source>Existing commitments</source>
        <translation>Befintliga åtaganden</translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n långivare</numerusform>
            <numerusform>%n långivare</numerusform>
        </translation>
    </message>
    <message>
        <source>no repayment seen</source>
        <translation>ingen återbetalning sedd</translation>
    </message>
    <message>
        <source>%1 of income, %2</source>
        <translation>%1 av inkomsten, %2</translation>
    </message>
    <message>
        <source>Loans, credits, debt collection and the bailiff that are still paid: for each the median of its last 6 payments, brought to a month and added up. A true zero where the data is long enough to see a repayment and there is none.</source>
        <translation>Lån, krediter, inkasso och Kronofogden som fortfarande betalas: för var och en medianen av de senaste 6 betalningarna, omräknat till månad och summerat. En verklig nolla när data är lång nog för att se en betalning och ingen finns.</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Kvar i månaden</translation>
    </message>
    <message>
        <source>after %1 spent a month</source>
        <translation>efter utgifter på %1 i månaden</translation>
    </message>
    <message>
        <source>All money in less all money out, mean of the full months. Moves between own accounts and to or from savings are in neither.</source>
        <translation>Alla pengar in minus alla pengar ut, medel av de hela månaderna. Flyttar mellan egna konton och till eller från sparande ingår i ingetdera.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffert</translation>
    </message>
    <message>
        <source>months of spending</source>
        <translation>månaders utgifter</translation>
    </message>
    <message>
        <source>%1 on the accounts</source>
        <translation>%1 på kontona</translation>
    </message>
    <message>
        <source>Under one month</source>
        <translation>Under en månad</translation>
    </message>
    <message>
        <source>The newest balance of all accounts but cards, divided by mean spending a month: how long the money would last without income.</source>
        <translation>Det senaste saldot på alla konton utom kort, delat med medelutgiften per månad: hur länge pengarna skulle räcka utan inkomst.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>category, money, rhythm</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n dag under noll</numerusform>
            <numerusform>%n dagar under noll</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 90 days; lowest ever %1</source>
        <translation>de senaste 90 dagarna; lägst någonsin %1</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Spel</translation>
    </message>
    <message>
        <source>%1 staked in all</source>
        <translation>%1 insatt totalt</translation>
    </message>
    <message>
        <source>Debt collection or bailiff</source>
        <translation>Inkasso eller Kronofogden</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <source>Reminders and returned payments</source>
        <translation>Påminnelser och returnerade betalningar</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 totalt</translation>
    </message>
    <message>
        <source>Loans paid out</source>
        <translation>Utbetalda lån</translation>
    </message>
    <message>
        <source>%1 received; never counted as income</source>
        <translation>%1 mottaget; räknas aldrig som inkomst</translation>
    </message>
    <message>
        <source>Instant loans and instalment plans</source>
        <translation>Snabblån och delbetalningar</translation>
    </message>
    <message>
        <source>%1 repaid</source>
        <translation>%1 återbetalt</translation>
    </message>
    <message>
        <source>Perhaps own transfers</source>
        <translation>Kanske egna överföringar</translation>
    </message>
    <message>
        <source>two sides that may belong together; counted as they stand</source>
        <translation>två sidor som kan höra ihop; räknas som de står</translation>
    </message>
    <message>
        <source>Nobody could sort these</source>
        <translation>Ingen kunde sortera dessa</translation>
    </message>
    <message>
        <source>sum %1; never guessed</source>
        <translation>summa %1; gissas aldrig</translation>
    </message>
    <message>
        <source>In no figure</source>
        <translation>Inte i någon siffra</translation>
    </message>
    <message>
        <source>left out by you, after the day spoken of, or without a date</source>
        <translation>utelämnade av dig, efter dagen det gäller eller utan datum</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>I andra valutor</translation>
    </message>
    <message>
        <source>shown, but in no sum: no rate is known</source>
        <translation>visas men inte i någon summa: ingen kurs är känd</translation>
    </message>
    <message numerus="yes">
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n rad överlappar mellan filer</numerusform>
            <numerusform>%n rader överlappar mellan filer</numerusform>
        </translation>
    </message>
    <message>
        <source>kept once</source>
        <translation>behölls en gång</translation>
    </message>
    <message numerus="yes">
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n rad är lik en annan i filen</numerusform>
            <numerusform>%n rader är lika en annan i filen</numerusform>
        </translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alla behölls</translation>
    </message>
    <message>
        <source>No gambling, debt collection or overdraft</source>
        <translation>Inget spel, inkasso eller övertrassering</translation>
    </message>
    <message>
        <source>in all rows that were read</source>
        <translation>i alla rader som lästes</translation>
    </message>
</context>
<context>
    <name>saldoscope::Words</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Osorterat</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Food and household</source>
        <translation>Mat och hushåll</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resor</translation>
    </message>
    <message>
        <source>Loans and credits</source>
        <translation>Lån och krediter</translation>
    </message>
    <message>
        <source>Leisure and shopping</source>
        <translation>Fritid och shopping</translation>
    </message>
    <message>
        <source>Phone and media</source>
        <translation>Telefon och medier</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Hälsa och vård</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n kategori</numerusform>
            <numerusform>%n kategorier</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Var fjärde vecka</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Två gånger i månaden</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Varje halvår</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Oregelbundet</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>day of the month ending in 1, but 11</comment>
        <translation>den %1:a</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>day of the month ending in 2, but 12</comment>
        <translation>den %1:a</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>day of the month ending in 3, but 13</comment>
        <translation>den %1:e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other day of the month</comment>
        <translation>den %1:e</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rhythm, day of the month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (upphört)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Handlare</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Parning</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
</TS>
