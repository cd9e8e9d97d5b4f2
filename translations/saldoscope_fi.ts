<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>saldoscope::About</name>
    <message>
        <location filename="../ui/widgets/aboutdialog.cpp" line="+44"/>
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
        <location line="+19"/>
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
        <location line="+151"/>
        <source>More about this chart</source>
        <translation>Lisää tästä kaaviosta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table, copies</source>
        <translation>Taulukko, kopiot</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, panot ja otot taulukkona</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
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
        <location line="+20"/>
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
        <location filename="../ui/charts/balancechart.cpp" line="+58"/>
        <source>The balance is not known</source>
        <translation>Saldo ei ole tiedossa</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+33"/>
        <source>Balance by day, money in and out</source>
        <translation>Saldo päivittäin, panot ja otot</translation>
    </message>
    <message>
        <location line="+109"/>
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
        <location line="+4"/>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message numerus="yes">
        <location line="+295"/>
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
        <location filename="../ui/charts/balancecard.cpp" line="-114"/>
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
        <location line="+75"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>cannot be opened (key missing)</source>
        <translation>ei voi avata (avain puuttuu)</translation>
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
        <location line="+48"/>
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
    <message numerus="yes">
        <location line="+41"/>
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
        <location line="+11"/>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No case chosen</source>
        <translation>Ei valittua tapausta</translation>
    </message>
    <message>
        <location line="+18"/>
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
        <location line="+84"/>
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
    <name>saldoscope::CollectPage</name>
    <message>
        <location filename="../ui/pages/collectpage.cpp" line="+26"/>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the files you have on this computer, and let a provider analyse them. Both may be used in one case.</source>
        <translation>Lue tiedostot tällä tietokoneella ja anna palveluntarjoajan analysoida ne. Molempia voi käyttää samassa tapauksessa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Analysis by a provider</source>
        <translation>Palveluntarjoajan analyysi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Tapauksen tiedostot lähetetään salatulla yhteydellä; tarjoajan luvut näkyvät omiemme rinnalla.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Send files to the provider</source>
        <translation>Lähetä tiedostot tarjoajalle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter its key…</source>
        <translation>Syötä sen avain…</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON statements of Nordigen and Berlin Group. Read on this computer.</source>
        <translation>Nordigenin ja Berlin Groupin JSON-tiliotteet. Luetaan tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <location line="+5"/>
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
    <message>
        <location line="+7"/>
        <source>Choose statements</source>
        <translation>Valitse tiliotteet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (*.json)</source>
        <translation>Tiliotteet (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionCard</name>
    <message>
        <location filename="../ui/pages/connectionspage.cpp" line="+27"/>
        <source>Client id</source>
        <translation>Asiakastunnus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client secret</source>
        <translation>Asiakassalaisuus</translation>
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
        <location line="+16"/>
        <source>Use for this session</source>
        <translation>Käytä tässä istunnossa</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Key kept</source>
        <translation>Avain tallessa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <location line="+15"/>
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
        <location line="+10"/>
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
        <location line="+62"/>
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
        <location line="+2"/>
        <source>Hide amounts and names (Ctrl+Shift+H)</source>
        <translation>Piilota summat ja nimet (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <location line="+14"/>
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
    <name>saldoscope::CoverageStrip</name>
    <message>
        <location filename="../ui/widgets/coveragestrip.cpp" line="+38"/>
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
        <location line="+52"/>
        <source>Data coverage</source>
        <translation>Aineiston kattavuus</translation>
    </message>
    <message numerus="yes">
        <location line="-35"/>
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
        <location line="+29"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>täysi kuukausi</numerusform>
            <numerusform>täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <location line="-16"/>
        <source>%1 of money sorted</source>
        <translation>%1 rahasta luokiteltu</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>over %1 of money sorted</source>
        <translation>yli %1 rahasta luokiteltu</translation>
    </message>
    <message numerus="yes">
        <location line="+65"/>
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
    <name>saldoscope::DropZone</name>
    <message>
        <location filename="../ui/widgets/dropzone.cpp" line="+43"/>
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
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <location filename="../ui/errortext.cpp" line="+28"/>
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
        <location line="+60"/>
        <source>Waiting is automatic.</source>
        <translation>Odotus on automaattinen.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>Something went wrong at the provider</source>
        <translation>Palveluntarjoajalla tapahtui virhe</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+8"/>
        <location line="+39"/>
        <location line="+13"/>
        <location line="+2"/>
        <source>Your files are safe here.</source>
        <translation>Tiedostosi ovat tallessa täällä.</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>The provider does not know this upload</source>
        <translation>Palveluntarjoaja ei tunne tätä lähetystä</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+49"/>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Tiedostosi ovat tallessa täällä, ja ne voi lähettää uudelleen.</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+49"/>
        <source>The provider no longer has this upload</source>
        <translation>Palveluntarjoajalla ei enää ole tätä lähetystä</translation>
    </message>
    <message>
        <location line="-47"/>
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
        <location line="+52"/>
        <source>The provider is down for the moment</source>
        <translation>Palveluntarjoaja on hetkellisesti poissa käytöstä</translation>
    </message>
    <message>
        <location line="-50"/>
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
        <location line="+2"/>
        <source>Together the files are too large for the provider</source>
        <translation>Tiedostot ovat yhdessä liian suuria tarjoajalle</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+41"/>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Lähetä vähemmän kerralla tai analysoi ne tällä tietokoneella.</translation>
    </message>
    <message>
        <location line="-34"/>
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
        <location line="+2"/>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Tallennettujen tapausten avain ei ole avainnipussa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Mitään ei muutettu. Avaa avainnippu, jolla ne tallennettiin, ja yritä uudelleen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider cannot be reached</source>
        <translation>Palveluntarjoajaan ei saada yhteyttä</translation>
    </message>
    <message>
        <location line="+0"/>
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
</context>
<context>
    <name>saldoscope::EvidenceDrawer</name>
    <message>
        <location filename="../ui/widgets/evidencedrawer.cpp" line="+110"/>
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
        <location line="+13"/>
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
        <location line="+29"/>
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
        <location line="-16"/>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
    </message>
    <message>
        <location line="+12"/>
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
        <location line="+2"/>
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
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+32"/>
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
        <location line="+2"/>
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
        <location filename="../ui/widgets/basics.cpp" line="+195"/>
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
    <name>saldoscope::Format</name>
    <message>
        <location filename="../ui/format.cpp" line="+60"/>
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
    <name>saldoscope::LaneList</name>
    <message>
        <location filename="../ui/widgets/lanelist.cpp" line="+250"/>
        <source>Files and processes</source>
        <translation>Tiedostot ja käsittelyt</translation>
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
        <location filename="../ui/lanes.cpp" line="+34"/>
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
        <location line="+46"/>
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
        <location line="+55"/>
        <location line="+46"/>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location line="-111"/>
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
        <location line="+98"/>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <location line="-95"/>
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
        <location line="+47"/>
        <location line="+17"/>
        <location line="+19"/>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location line="-73"/>
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
        <location line="+38"/>
        <source>Analysing</source>
        <translation>Analysoidaan</translation>
    </message>
    <message>
        <location line="-38"/>
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
        <source>Signing in</source>
        <translation>Kirjaudutaan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending files</source>
        <translation>Lähetetään tiedostoja</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+6"/>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruutettu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Tiedot poistettiin palveluntarjoajalta, ja paikallinen kopio poistettiin.</translation>
    </message>
    <message numerus="yes">
        <location line="+45"/>
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
        <translation>Demoistuntoa ei voitu käynnistää: %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Voit jatkaa myös ilman sitä: avaimet ja tapaukset ovat silloin muistissa ja häviävät ohjelman sulkeutuessa. Tallennettuihin tapauksiin ei kosketa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on in memory</source>
        <translation>Jatka muistissa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>in memory only</source>
        <translation>vain muistissa</translation>
    </message>
</context>
<context>
    <name>saldoscope::MainWindow</name>
    <message>
        <location filename="../ui/mainmenu.cpp" line="+28"/>
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
        <location line="+4"/>
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
        <source>Ask the providers now</source>
        <translation>Kysy tarjoajilta nyt</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+5"/>
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
        <source>Hide amounts and names</source>
        <translation>Piilota summat ja nimet</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <source>Overview</source>
        <translation>Yleiskuva</translation>
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
        <location line="+1"/>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+98"/>
        <location line="+173"/>
        <source>DEMO, no real person</source>
        <translation>DEMO, ei todellinen henkilö</translation>
    </message>
    <message>
        <location line="-99"/>
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
        <location line="+21"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Choose statements</source>
        <translation>Valitse tiliotteet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Statements (*.json)</source>
        <translation>Tiliotteet (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location line="+57"/>
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
    <name>saldoscope::NewCaseDialog</name>
    <message>
        <location filename="../ui/pages/newcasedialog.cpp" line="+13"/>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>United Kingdom</source>
        <translation>Iso-Britannia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+4"/>
        <source>Personal identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Kuten hakija sen ilmoitti; näytetään aina peitettynä</translation>
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
    <message>
        <location line="+18"/>
        <source>“%1” does not occur in identity numbers</source>
        <translation>Henkilötunnuksessa ei voi olla merkkiä ”%1”</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overviewpage.cpp" line="+30"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Regular money</source>
        <translation>Säännöllinen rahaliikenne</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <source>Worth knowing</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <location line="-33"/>
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
    <message>
        <location line="+11"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n säännöllinen tulo</numerusform>
            <numerusform>%n säännöllistä tuloa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n for housing and loans</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n asumiseen ja lainoihin</numerusform>
            <numerusform>%n asumiseen ja lainoihin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/overviewfacts.cpp" line="+97"/>
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
        <location line="+52"/>
        <location line="+73"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <location line="-61"/>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+4"/>
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
        <location line="+18"/>
        <source>%1: %2, %3</source>
        <comment>category, money, rhythm</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n päivä miinuksella</numerusform>
            <numerusform>%n päivää miinuksella</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in the last 90 days; lowest ever %1</source>
        <translation>90 viime päivän aikana; alin saldo %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 staked in all</source>
        <translation>%1 panoksina yhteensä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debt collection or bailiff</source>
        <translation>Perintä tai ulosotto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 paid</source>
        <translation>%1 maksettu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reminders and returned payments</source>
        <translation>Muistutukset ja palautuneet maksut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 in all</source>
        <translation>%1 yhteensä</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loans paid out</source>
        <translation>Nostetut lainat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 received; never counted as income</source>
        <translation>%1 saatu; ei koskaan lasketa tuloihin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instant loans and instalment plans</source>
        <translation>Pikavipit ja osamaksut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 repaid</source>
        <translation>%1 maksettu takaisin</translation>
    </message>
    <message>
        <location line="+7"/>
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
    <message>
        <location line="+2"/>
        <source>No gambling, debt collection or overdraft</source>
        <translation>Ei rahapelejä, perintää eikä tilinylityksiä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in all rows that were read</source>
        <translation>kaikissa luetuissa riveissä</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message>
        <location filename="../ui/widgets/problemsdialog.cpp" line="+22"/>
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
        <location line="+1"/>
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
        <location line="+3"/>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>whole file</source>
        <translation>koko tiedosto</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
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
        <location filename="../ui/pages/progresspage.cpp" line="+26"/>
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
        <location line="+13"/>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressPage</name>
    <message>
        <location line="+109"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location filename="../ui/widgets/rail.cpp" line="+92"/>
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
        <location line="+61"/>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
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
    <name>saldoscope::ResultPage</name>
    <message>
        <location filename="../ui/pages/resultpage.cpp" line="+40"/>
        <location line="+95"/>
        <source>Go to Collect</source>
        <translation>Siirry keruuseen</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+13"/>
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
        <source>Nothing to show yet</source>
        <translation>Ei vielä näytettävää</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Luvut, kaaviot ja rivit näkyvät tässä, kun tiliote on luettu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Go to Progress</source>
        <translation>Siirry etenemiseen</translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
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
        <location line="+6"/>
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
    <name>saldoscope::Tile</name>
    <message>
        <location filename="../ui/widgets/tile.cpp" line="+32"/>
        <source>How it was worked out (F1)</source>
        <translation>Näin se laskettiin (F1)</translation>
    </message>
    <message>
        <location line="+70"/>
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
        <location filename="../ui/models/transactionmodel.cpp" line="+72"/>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
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
        <location line="+75"/>
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
        <location filename="../ui/widgets/transactiontable.cpp" line="+109"/>
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
        <location filename="../ui/pages/transactionspage.cpp" line="+70"/>
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
        <location line="+40"/>
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
        <location line="+18"/>
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
</TS>
