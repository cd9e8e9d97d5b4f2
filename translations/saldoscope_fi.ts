<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Panot</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>Palkkapäivä</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Lisää tästä kaaviosta</translation>
    </message>
    <message>
        <source>Table, copies</source>
        <translation>Taulukko, kopiot</translation>
    </message>
    <message>
        <source>Balance, money in and out, as a table</source>
        <translation>Saldo, panot ja otot taulukkona</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>End-of-day balance and monthly money in and out, %1</source>
        <translation>Päivän loppusaldo sekä kuukausittaiset panot ja otot, %1</translation>
    </message>
    <message>
        <source>End-of-day balance and weekly money in and out, %1</source>
        <translation>Päivän loppusaldo sekä viikoittaiset panot ja otot, %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopioi CSV:nä</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>The balance is not known</source>
        <translation>Saldo ei ole tiedossa</translation>
    </message>
    <message>
        <source>Never below zero; lowest %1 on %2</source>
        <translation>Ei kertaakaan miinuksella; alimmillaan %1 (%2)</translation>
    </message>
    <message>
        <source>Above zero since %1</source>
        <translation>Plussalla %1 lähtien</translation>
    </message>
    <message numerus="yes">
        <source>%n days below zero; lowest %1 on %2</source>
        <translation>
            <numerusform>%n päivä miinuksella; alimmillaan %1 (%2)</numerusform>
            <numerusform>%n päivää miinuksella; alimmillaan %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance by day, money in and out</source>
        <translation>Saldo päivittäin, panot ja otot</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <translation>Panot %1, otot %2</translation>
    </message>
    <message>
        <source>%1: balance not known</source>
        <translation>%1: saldo ei tiedossa</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 enemmän kuin edellispäivänä</translation>
    </message>
    <message>
        <source>%1 less than the day before</source>
        <translation>%1 vähemmän kuin edellispäivänä</translation>
    </message>
    <message>
        <source>As the day before</source>
        <translation>Sama kuin edellispäivänä</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>palkkapäivä</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n päivä miinuksella</numerusform>
            <numerusform>%1, %n päivää miinuksella</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>alimmillaan %1</translation>
    </message>
</context>
<context>
    <name>BalanceTableModel</name>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>In, %1</source>
        <translation>Panot, %1</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <translation>Otot, %1</translation>
    </message>
    <message>
        <source>Balance at the end, %1</source>
        <translation>Loppusaldo, %1</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Keruussa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruutettu</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n käsittely</numerusform>
            <numerusform>%n käsittelyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be opened (key missing)</source>
        <translation>ei voi avata (avain puuttuu)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ei asetettu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Viimeksi käsitelty</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Säilytys päättyy</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Demo cases</source>
        <translation>Demotapaukset</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ei vielä tapauksia</translation>
    </message>
    <message>
        <source>A case holds one applicant's statements and what they show. It stays encrypted on this computer.</source>
        <translation>Tapaus sisältää yhden hakijan tiliotteet ja niistä saadut tiedot. Se pysyy salattuna tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Find by case number, name or note</source>
        <translation>Hae tapausnumerolla, nimellä tai muistiinpanolla</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Hae tapaus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Tila: kaikki</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Tila: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Country: all</source>
        <translation>Maa: kaikki</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Maa: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Viimeksi käsitelty</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Säilytys päättyy</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <source>Applicant…</source>
        <translation>Hakija…</translation>
    </message>
    <message>
        <source>Shred case…</source>
        <translation>Tuhoa tapaus…</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n tapaus</numerusform>
            <numerusform>%n tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1/%n tapaus</numerusform>
            <numerusform>%1/%n tapausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Ei valittua tapausta</translation>
    </message>
    <message>
        <source>Shred case %1?</source>
        <translation>Tuhotaanko tapaus %1?</translation>
    </message>
    <message>
        <source>Its key is destroyed and all its statements, figures and notes are gone for good: %1. This cannot be undone.</source>
        <translation>Tapauksen avain tuhotaan, ja sen kaikki tiliotteet, luvut ja muistiinpanot häviävät lopullisesti: %1. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Shred case</source>
        <translation>Tuhoa tapaus</translation>
    </message>
</context>
<context>
    <name>CategoryChooser</name>
    <message>
        <source>Choose a category</source>
        <translation>Valitse luokka</translation>
    </message>
    <message>
        <source>Type a category</source>
        <translation>Kirjoita luokan nimi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Luokat</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Peru oma valinta</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>Muut (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a month, %3 of spending, %4</source>
        <translation>%1, %2 kuukaudessa, %3 menoista, %4</translation>
    </message>
    <message>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 kuukaudessa, %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
</context>
<context>
    <name>CategoryRings</name>
    <message>
        <source>Spending by category</source>
        <translation>Menot luokittain</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <source>%1 a month, %2</source>
        <translation>%1/kk, %2</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
</context>
<context>
    <name>CategoryTreePage</name>
    <message>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <source>All spending</source>
        <translation>Kaikki menot</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <source>All money</source>
        <translation>Koko rahaliikenne</translation>
    </message>
    <message>
        <source>Spending a month, moves between own accounts left out</source>
        <translation>Menot kuukaudessa ilman siirtoja omien tilien välillä</translation>
    </message>
    <message>
        <source>All money a month, as booked</source>
        <translation>Koko rahaliikenne kuukaudessa, kuten kirjattu</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n full months</source>
        <translation>
            <numerusform>keskiarvo, %n täysi kuukausi</numerusform>
            <numerusform>keskiarvo, %n täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <source>no full month: mean of the months there are</source>
        <translation>ei täysiä kuukausia: keskiarvo vajaista kuukausista</translation>
    </message>
    <message>
        <source>Inner ring families, outer ring their parts; colour follows the family everywhere</source>
        <translation>Sisäkehällä pääluokat, ulkokehällä niiden osat; pääluokan väri on kaikkialla sama</translation>
    </message>
    <message numerus="yes">
        <source>Show %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of spending</source>
        <translation>%1: %2 menoista</translation>
    </message>
    <message>
        <source>%1 takes most: %2 of spending</source>
        <translation>Suurin on %1: %2 menoista</translation>
    </message>
    <message>
        <source>No spending in these rows</source>
        <translation>Näissä riveissä ei ole menoja</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <source>Categories</source>
        <translation>Luokat</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <source>Read the files you have on this computer, and let a provider analyse them. Both may be used in one case.</source>
        <translation>Lue tiedostot tällä tietokoneella ja anna palveluntarjoajan analysoida ne. Molempia voi käyttää samassa tapauksessa.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Analysis by a provider</source>
        <translation>Palveluntarjoajan analyysi</translation>
    </message>
    <message>
        <source>The files of this case are sent over an encrypted connection; its figures stand beside ours.</source>
        <translation>Tapauksen tiedostot lähetetään salatulla yhteydellä; tarjoajan luvut näkyvät omiemme rinnalla.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Send files to the provider</source>
        <translation>Lähetä tiedostot tarjoajalle</translation>
    </message>
    <message>
        <source>Enter its key…</source>
        <translation>Syötä sen avain…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>JSON statements of Nordigen and Berlin Group. Read on this computer.</source>
        <translation>Nordigenin ja Berlin Groupin JSON-tiliotteet. Luetaan tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <source>Without a key everything still works on this computer; enter one to compare with the provider.</source>
        <translation>Ilman avainta kaikki toimii silti tällä tietokoneella; syötä avain, jos haluat verrata tarjoajan lukuihin.</translation>
    </message>
    <message>
        <source>Add at least one file first.</source>
        <translation>Lisää ensin vähintään yksi tiedosto.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>Tapauksen %n tiedosto lähetetään luokiteltavaksi ja analysoitavaksi.</numerusform>
            <numerusform>Tapauksen %n tiedostoa lähetetään luokiteltavaksi ja analysoitavaksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation>Valitse tiliotteet</translation>
    </message>
    <message>
        <source>Statements (*.json)</source>
        <translation>Tiliotteet (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Client id</source>
        <translation>Asiakastunnus</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Asiakassalaisuus</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentaatio</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Osoite: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again</source>
        <translation>Säilytetään avainnipussa, ei näytetä enää</translation>
    </message>
    <message>
        <source>As the provider wrote it</source>
        <translation>Kuten tarjoaja sen ilmoitti</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testaa yhteys</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Tallenna avainnippuun</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Unohda avain</translation>
    </message>
    <message>
        <source>Use the sandbox's key</source>
        <translation>Käytä testiympäristön avainta</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Käytä tässä istunnossa</translation>
    </message>
    <message>
        <source>Key kept</source>
        <translation>Avain tallessa</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Kysytään: %1…</translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation>Palveluntarjoaja hyväksyy tämän avaimen.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Tallennettu tämän tietokoneen avainnippuun.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Säilytetään muistissa ohjelman sulkemiseen asti.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Avain on unohdettu.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Connections to providers, language and look</source>
        <translation>Yhteydet palveluntarjoajiin, kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Open a demo session</source>
        <translation>Avaa demoistunto</translation>
    </message>
    <message>
        <source>A second window with a sandbox on this computer as provider and invented customers</source>
        <translation>Toinen ikkuna, jossa palveluntarjoajana on tämän tietokoneen testiympäristö ja asiakkaat ovat keksittyjä</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Tulee voimaan seuraavassa käynnistyksessä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Hide amounts and names (Ctrl+Shift+H)</source>
        <translation>Piilota summat ja nimet (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Tietojen säilytys</translation>
    </message>
    <message>
        <source>Keys and credentials</source>
        <translation>Avaimet ja tunnukset</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else</source>
        <translation>Tämän tietokoneen avainnipussa, ei muualla</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <translation>Muistissa ohjelman sulkemiseen asti</translation>
    </message>
    <message>
        <source>Cases, encrypted with one key each</source>
        <translation>Tapaukset, kukin salattu omalla avaimellaan</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Mitä lähetetään ja minne</translation>
    </message>
    <message>
        <source>Only what you hand to a provider, to its address above</source>
        <translation>Vain se, minkä annat palveluntarjoajalle, sen yllä olevaan osoitteeseen</translation>
    </message>
    <message>
        <source>Saldoscope %1</source>
        <translation>Saldoscope %1</translation>
    </message>
    <message>
        <source>Free software, GPL-3.0-or-later. Sends nothing about its use to anybody.</source>
        <translation>Vapaa ohjelmisto, GPL-3.0-or-later. Ei lähetä käytöstään mitään kenellekään.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisenssit…</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>balance adds up</source>
        <translation>saldo täsmää</translation>
    </message>
    <message>
        <source>balance does not add up</source>
        <translation>saldo ei täsmää</translation>
    </message>
    <message>
        <source>balance cannot be checked</source>
        <translation>saldoa ei voi tarkistaa</translation>
    </message>
    <message>
        <source>Data coverage</source>
        <translation>Aineiston kattavuus</translation>
    </message>
    <message numerus="yes">
        <source>%n full months</source>
        <translation>
            <numerusform>%n täysi kuukausi</numerusform>
            <numerusform>%n täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the money is sorted</source>
        <translation>%1 rahasta on luokiteltu</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>ei päivämääriä</translation>
    </message>
    <message numerus="yes">
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>täysi kuukausi</numerusform>
            <numerusform>täyttä kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of money sorted</source>
        <translation>%1 rahasta luokiteltu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>ja %n muu tili</numerusform>
            <numerusform>ja %n muuta tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance chain</source>
        <translation>Saldoketju</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>ei täsmää</translation>
    </message>
    <message numerus="yes">
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ei täsmää</numerusform>
            <numerusform>%n ei täsmää</numerusform>
        </translation>
    </message>
    <message>
        <source>adds up to the cent</source>
        <translation>täsmää sentilleen</translation>
    </message>
    <message numerus="yes">
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n täsmää sentilleen</numerusform>
            <numerusform>%n täsmää sentilleen</numerusform>
        </translation>
    </message>
    <message>
        <source>no balances to check</source>
        <translation>ei tarkistettavia saldoja</translation>
    </message>
    <message numerus="yes">
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ilman saldoja</numerusform>
            <numerusform>%n ilman saldoja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop statements here</source>
        <translation>Pudota tiliotteet tähän</translation>
    </message>
    <message>
        <source>Drop statements here, or press Enter to choose files</source>
        <translation>Pudota tiliotteet tähän tai valitse tiedostot painamalla Enter</translation>
    </message>
    <message>
        <source>Let go to add</source>
        <translation>Lisää päästämällä irti</translation>
    </message>
    <message>
        <source>or choose files  (%1)</source>
        <translation>tai valitse tiedostot  (%1)</translation>
    </message>
</context>
<context>
    <name>EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Sulje perusteet</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Sulje (välilyönti)</translation>
    </message>
    <message>
        <source>What the bank sent</source>
        <translation>Mitä pankki lähetti</translation>
    </message>
    <message>
        <source>Who decided, strongest first</source>
        <translation>Kuka päätti, vahvin ensin</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>Vaihda luokka</translation>
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
        <translation>Mihin tämä rivi vaikuttaa</translation>
    </message>
    <message>
        <source>Show the whole stream</source>
        <translation>Näytä koko sarja</translation>
    </message>
    <message>
        <source>Choose a row to see what it rests on</source>
        <translation>Valitse rivi, niin näet sen perusteet</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>tavu %1</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, how sure, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no choice made</source>
        <translation>ei valintaa</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ei kantaa</translation>
    </message>
    <message>
        <source>not asked, the stronger one counts</source>
        <translation>ei kysytty, vahvempi ratkaisee</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>so it stays unsorted: %1</source>
        <translation>joten rivi jää luokittelematta: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mihinkään</translation>
    </message>
    <message>
        <source>left out of every figure</source>
        <translation>jätetty pois kaikista luvuista</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>kannattaa tarkistaa</translation>
    </message>
    <message>
        <source>Stream: %1</source>
        <translation>Sarja: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seuraava %1</translation>
    </message>
    <message>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <source>Existing commitments</source>
        <translation>Nykyiset velvoitteet</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Menot</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Jää kuukaudessa</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Oma siirto</translation>
    </message>
    <message>
        <source>in no income, in no expense</source>
        <translation>ei tuloissa eikä menoissa</translation>
    </message>
    <message>
        <source>No key figure</source>
        <translation>Ei tunnuslukuun</translation>
    </message>
    <message>
        <source>only the sums of its months</source>
        <translation>vain kuukausisummiin</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>How “%1” was worked out</source>
        <translation>Näin ”%1” laskettiin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Tarkastelujakso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Havaintoja</translation>
    </message>
    <message>
        <source>Rows it rests on</source>
        <translation>Perusteena rivejä</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>not known, so not sure of anything</source>
        <translation>ei tiedossa, siksi ei varmuutta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Näytä %n rivi</numerusform>
            <numerusform>Näytä %n riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Provider's figures</source>
        <translation>Tarjoajan luvut</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Mitä %1 kertoo</translation>
    </message>
    <message>
        <source>As delivered, with its own names. These figures stand beside ours and are never part of our sums.</source>
        <translation>Sellaisina kuin ne saatiin, tarjoajan omin nimin. Luvut näkyvät omiemme rinnalla eivätkä ole osa summiamme.</translation>
    </message>
    <message>
        <source>Figures of the provider</source>
        <translation>Palveluntarjoajan luvut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Suodatin: %1</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <translation>Poista painamalla</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>Poista tämä suodatin (Delete)</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>kronor</source>
        <translation>kruunuina</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euroina</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>puntina</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>tänään %1</translation>
    </message>
    <message>
        <source>not known (nothing of the kind in the data)</source>
        <translation>ei tiedossa (aineistossa ei ole tällaista)</translation>
    </message>
    <message>
        <source>not known (too few months)</source>
        <translation>ei tiedossa (liian vähän kuukausia)</translation>
    </message>
    <message>
        <source>not known (no balance in this file)</source>
        <translation>ei tiedossa (tiedostossa ei ole saldoa)</translation>
    </message>
    <message>
        <source>not known (several currencies, no rate)</source>
        <translation>ei tiedossa (useita valuuttoja, ei kurssia)</translation>
    </message>
    <message>
        <source>not known (account left out)</source>
        <translation>ei tiedossa (tili jätetty pois)</translation>
    </message>
    <message>
        <source>not shown (shielded)</source>
        <translation>ei näytetä (suojattu)</translation>
    </message>
</context>
<context>
    <name>LaneList</name>
    <message>
        <source>Files and processes</source>
        <translation>Tiedostot ja käsittelyt</translation>
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
        <translation>%1: tulossa</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1: nyt</translation>
    </message>
    <message>
        <source>%1 done %2</source>
        <translation>%1: tehty %2</translation>
    </message>
    <message>
        <source>%1 needs you %2</source>
        <translation>%1: odottaa sinua %2</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message numerus="yes">
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Jätetäänkö %n rivi pois?</numerusform>
            <numerusform>Jätetäänkö %n riviä pois?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They stay in the table, but in no figure. It can be undone.</source>
        <translation>%1. Rivit jäävät taulukkoon mutta eivät vaikuta lukuihin. Tämän voi kumota.</translation>
    </message>
    <message>
        <source>Not the applicant's money</source>
        <translation>Ei hakijan rahaa</translation>
    </message>
    <message>
        <source>Counted elsewhere</source>
        <translation>Laskettu muualla</translation>
    </message>
    <message>
        <source>Happened once, will not come again</source>
        <translation>Tapahtui kerran, ei toistu</translation>
    </message>
    <message>
        <source>Wrong in the statement</source>
        <translation>Virhe tiliotteessa</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Syy, tapahtumalokiin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä mukana</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Näppäimistö…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisenssit…</translation>
    </message>
    <message>
        <source>About Saldoscope</source>
        <translation>Tietoja Saldoscopesta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Uusi tapaus…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Avaa tiedostoja…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>T&amp;apaus</translation>
    </message>
    <message>
        <source>Applicant…</source>
        <translation>Hakija…</translation>
    </message>
    <message>
        <source>Ask the providers now</source>
        <translation>Kysy tarjoajilta nyt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Kapea sivupalkki</translation>
    </message>
    <message>
        <source>Hide amounts and names</source>
        <translation>Piilota summat ja nimet</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Seuraava ruutu</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Edellinen ruutu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>DEMO, no real person</source>
        <translation>DEMO, ei todellinen henkilö</translation>
    </message>
    <message>
        <source>Demo session: nothing is kept after it</source>
        <translation>Demoistunto: mitään ei säilytetä sen jälkeen</translation>
    </message>
    <message>
        <source>Cases are encrypted on this computer</source>
        <translation>Tapaukset ovat salattuina tällä tietokoneella</translation>
    </message>
    <message>
        <source>Without a keychain: nothing is kept after this session</source>
        <translation>Ilman avainnippua: mitään ei säily istunnon jälkeen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation>Valitse tiliotteet</translation>
    </message>
    <message>
        <source>Statements (*.json)</source>
        <translation>Tiliotteet (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Summat %1</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Iso-Britannia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Luo tapaus</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>All of this is encrypted on this computer. You can leave fields empty and fill them in later.</source>
        <translation>Kaikki nämä tiedot salataan tällä tietokoneella. Voit jättää kenttiä tyhjiksi ja täyttää ne myöhemmin.</translation>
    </message>
    <message>
        <source>Applicant's name</source>
        <translation>Hakijan nimi</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>As the applicant wrote it; shown masked everywhere</source>
        <translation>Kuten hakija sen ilmoitti; näytetään aina peitettynä</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Yksityishenkilö</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Country of the accounts</source>
        <translation>Tilien maa</translation>
    </message>
    <message>
        <source>Applicant is a</source>
        <translation>Hakija on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>“%1” does not occur in identity numbers</source>
        <translation>Henkilötunnuksessa ei voi olla merkkiä ”%1”</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Regular money</source>
        <translation>Säännöllinen rahaliikenne</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>From chart</source>
        <translation>Kaaviosta</translation>
    </message>
    <message numerus="yes">
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Perusteena %n täysi kuukausi, %1</numerusform>
            <numerusform>Perusteena %n täyttä kuukautta, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 riviä</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n säännöllinen tulo</numerusform>
            <numerusform>%n säännöllistä tuloa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing costs</source>
        <translation>
            <numerusform>%n kiinteä meno</numerusform>
            <numerusform>%n kiinteää menoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Mitä ei voitu lukea</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Tiedostoa %1 ei voitu lukea</translation>
    </message>
    <message>
        <source>%1 was read, with gaps</source>
        <translation>Tiedosto %1 luettiin osittain</translation>
    </message>
    <message>
        <source>Nothing of it is used. Ask for the file again, or try another format.</source>
        <translation>Mitään tiedostosta ei käytetä. Pyydä tiedosto uudelleen tai kokeile toista muotoa.</translation>
    </message>
    <message>
        <source>Everything else of the file is used. What is listed here is not in any figure.</source>
        <translation>Kaikki muu tiedostosta käytetään. Tässä lueteltu ei vaikuta lukuihin.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>koko tiedosto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopioi luettelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Nothing under way</source>
        <translation>Mitään ei ole käynnissä</translation>
    </message>
    <message>
        <source>Files and processes appear here, each with its steps and times.</source>
        <translation>Tiedostot ja käsittelyt näkyvät tässä vaiheineen ja aikoineen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Each file and process with its steps. You can go on working; a closed program takes up where it was.</source>
        <translation>Kaikki tiedostot ja käsittelyt vaiheineen. Voit jatkaa työtä; suljettu ohjelma jatkaa siitä, mihin jäi.</translation>
    </message>
    <message>
        <source>Ask the providers at once (F5)</source>
        <translation>Kysy tarjoajilta heti (F5)</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it came from, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Teksti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Luokka: %1</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Tili: %1</translation>
    </message>
    <message>
        <source>Stream: %1</source>
        <translation>Sarja: %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Poista suodatin %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>current page</source>
        <translation>nykyinen sivu</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Aineiston keruu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Luokkapuu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Ei avointa tapausta</translation>
    </message>
    <message>
        <source>Open one from the list</source>
        <translation>Avaa tapaus luettelosta</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Go to Collect</source>
        <translation>Siirry keruuseen</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <source>Still reading the files</source>
        <translation>Tiedostoja luetaan vielä</translation>
    </message>
    <message numerus="yes">
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Luokitellaan vielä %n riviä</numerusform>
            <numerusform>Luokitellaan vielä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read</source>
        <translation>Yhtään tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>Progress says for each file what stood in the way. Nothing was changed or sent.</source>
        <translation>Eteneminen-sivu kertoo kunkin tiedoston esteen. Mitään ei muutettu eikä lähetetty.</translation>
    </message>
    <message>
        <source>No transactions in these files</source>
        <translation>Tiedostoissa ei ole tilitapahtumia</translation>
    </message>
    <message>
        <source>The files were read, but hold no booked rows. Add a statement that does.</source>
        <translation>Tiedostot luettiin, mutta niissä ei ole kirjattuja rivejä. Lisää tiliote, jossa niitä on.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ei vielä näytettävää</translation>
    </message>
    <message>
        <source>Figures, charts and rows appear here when a statement has been read.</source>
        <translation>Luvut, kaaviot ja rivit näkyvät tässä, kun tiliote on luettu.</translation>
    </message>
    <message>
        <source>Go to Progress</source>
        <translation>Siirry etenemiseen</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n tiedostoa ei voitu lukea</numerusform>
            <numerusform>%n tiedostoa ei voitu lukea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n tiedosto luettiin osittain</numerusform>
            <numerusform>%n tiedostoa luettiin osittain</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown here is complete for the rest.</source>
        <translation>Muilta osin tässä näkyvät tiedot ovat täydelliset.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Being worked out</source>
        <translation>Lasketaan</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>How it was worked out (F1)</source>
        <translation>Näin se laskettiin (F1)</translation>
    </message>
    <message>
        <source>Enter shows the rows</source>
        <translation>Enter näyttää rivit</translation>
    </message>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>Näytä luvun taustalla olevat rivit</translation>
    </message>
    <message>
        <source>How “%1” was worked out</source>
        <translation>Näin ”%1” laskettiin</translation>
    </message>
</context>
<context>
    <name>TransactionModel</name>
    <message>
        <source>no date</source>
        <translation>ei päivämäärää</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ei nimetty</translation>
    </message>
    <message>
        <source>nobody decided its category</source>
        <translation>kukaan ei päättänyt luokkaa</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>varmuus %1</translation>
    </message>
    <message>
        <source>left out of every figure by you</source>
        <translation>olet jättänyt pois kaikista luvuista</translation>
    </message>
    <message>
        <source>after the day that the figures speak of</source>
        <translation>lukujen tarkastelupäivän jälkeen</translation>
    </message>
    <message>
        <source>without a date, so in no figure</source>
        <translation>ilman päivämäärää, siksi ei missään luvussa</translation>
    </message>
    <message>
        <source>%1: worth a look</source>
        <translation>%1: kannattaa tarkistaa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetty</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Vastapuoli</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Määrä, %1</translation>
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
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päätti</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Sarja</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Kannattaa tarkistaa</translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Sarakkeet; napsautus lajittelee</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Tilitapahtumat</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Mikään rivi ei täsmää</translation>
    </message>
    <message>
        <source>Take away a filter, or type less.</source>
        <translation>Poista suodatin tai lyhennä hakua.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Take back the last choice (Ctrl+Z)</source>
        <translation>Kumoa viimeisin valinta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Suodata kirjoittamalla</translation>
    </message>
    <message>
        <source>Filter rows by words in counterparty, text or category</source>
        <translation>Suodata rivejä vastapuolen, selitteen tai luokan sanoilla</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Lisää suodatin</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Poista kaikki suodattimet</translation>
    </message>
    <message>
        <source>%1 rows, %2, %3</source>
        <translation>%1 riviä, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ei valittua riviä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n rivi valittu</numerusform>
            <numerusform>%n riviä valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n muussa valuutassa, ei summattu</numerusform>
            <numerusform>%n muissa valuutoissa, ei summattu</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <translation>Näkyvissä %1/%2</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n jätetty pois</numerusform>
            <numerusform>%n jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n muussa valuutassa</numerusform>
            <numerusform>%n muissa valuutoissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Change category…</source>
        <translation>Vaihda luokka…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Jätä pois…</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>Piilota perusteet</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Näytä perusteet</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Vain %1</translation>
    </message>
    <message>
        <source>Only this stream</source>
        <translation>Vain tämä sarja</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Itse valitut</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Vain %n valittu rivi</numerusform>
            <numerusform>Vain %n valittua riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Panot</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Otot</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Viimeisin %n kk</numerusform>
            <numerusform>Viimeiset %n kk</numerusform>
        </translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Luokka…</translation>
    </message>
</context>
<context>
    <name>saldoscope::About</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>About Saldoscope</source>
        <translation>Tietoja Saldoscopesta</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versio %1, Qt %2</translation>
    </message>
    <message>
        <source>Bank insights at the desk of a loan officer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Tilitietojen analyysi lainaneuvottelijan työpöydälle. Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi; ilman mitään takuuta.</translation>
    </message>
    <message>
        <source>The engine works with</source>
        <translation>Laskentaydin käyttää</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Whose work is inside</source>
        <translation>Kenen työtä tässä on</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisenssiteksti</translation>
    </message>
    <message>
        <source>Move on a chart, in a table, in the rail</source>
        <translation>Liiku kaaviossa, taulukossa tai sivupalkissa</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Nuolet, Home, End</translation>
    </message>
    <message>
        <source>Show what is behind a mark or a row</source>
        <translation>Näytä, mitä merkin tai rivin takana on</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Poista kaikki suodattimet</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>Poista kohdistettu suodatin</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
</context>
<context>
    <name>saldoscope::ErrorText</name>
    <message>
        <source>The provider misses something in the request</source>
        <translation>Palveluntarjoajan mukaan pyynnöstä puuttuu jotain</translation>
    </message>
    <message>
        <source>Your files are safe here. Please report this; meanwhile the files can be analysed on this computer.</source>
        <translation>Tiedostosi ovat tallessa täällä. Ilmoita tästä; sillä välin tiedostot voi analysoida tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The provider did not finish in time</source>
        <translation>Palveluntarjoaja ei ehtinyt valmiiksi ajoissa</translation>
    </message>
    <message>
        <source>Your files are safe here. Sending them again often helps.</source>
        <translation>Tiedostosi ovat tallessa täällä. Uudelleen lähettäminen auttaa usein.</translation>
    </message>
    <message>
        <source>The analysis was already asked for</source>
        <translation>Analyysi on jo pyydetty</translation>
    </message>
    <message>
        <source>Its result is being waited for.</source>
        <translation>Sen tulosta odotetaan.</translation>
    </message>
    <message>
        <source>This file's layout is not known there</source>
        <translation>Palveluntarjoaja ei tunne tiedoston rakennetta</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be read on this computer.</source>
        <translation>Mitään ei ole menetetty; tiedoston voi lukea tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Your agreement's limit of analyses is used up</source>
        <translation>Sopimuksesi analyysimäärä on käytetty</translation>
    </message>
    <message>
        <source>Files and saved cases still work, and files can be analysed on this computer.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä, ja tiedostot voi analysoida tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The provider asks for a pause</source>
        <translation>Palveluntarjoaja pyytää odottamaan</translation>
    </message>
    <message>
        <source>Waiting is automatic.</source>
        <translation>Odotus on automaattinen.</translation>
    </message>
    <message>
        <source>Something went wrong at the provider</source>
        <translation>Palveluntarjoajalla tapahtui virhe</translation>
    </message>
    <message>
        <source>Your files are safe here.</source>
        <translation>Tiedostosi ovat tallessa täällä.</translation>
    </message>
    <message>
        <source>The provider does not know this upload</source>
        <translation>Palveluntarjoaja ei tunne tätä lähetystä</translation>
    </message>
    <message>
        <source>Your files are safe here and can be sent again.</source>
        <translation>Tiedostosi ovat tallessa täällä, ja ne voi lähettää uudelleen.</translation>
    </message>
    <message>
        <source>The provider no longer has this upload</source>
        <translation>Palveluntarjoajalla ei enää ole tätä lähetystä</translation>
    </message>
    <message>
        <source>The provider does not serve this country</source>
        <translation>Palveluntarjoaja ei palvele tässä maassa</translation>
    </message>
    <message>
        <source>The files can be analysed on this computer, or choose another country for the case.</source>
        <translation>Tiedostot voi analysoida tällä tietokoneella, tai valitse tapaukselle toinen maa.</translation>
    </message>
    <message>
        <source>The provider is down for the moment</source>
        <translation>Palveluntarjoaja on hetkellisesti poissa käytöstä</translation>
    </message>
    <message>
        <source>Your key has no right to do this</source>
        <translation>Avaimellasi ei ole oikeutta tähän</translation>
    </message>
    <message>
        <source>Files and saved cases still work. Ask your administrator which products your agreement holds.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä. Kysy pääkäyttäjältä, mitä tuotteita sopimukseen kuuluu.</translation>
    </message>
    <message>
        <source>Too little data for this analysis</source>
        <translation>Liian vähän tietoja tähän analyysiin</translation>
    </message>
    <message>
        <source>More months or more accounts help.</source>
        <translation>Useampi kuukausi tai tili auttaa.</translation>
    </message>
    <message>
        <source>Together the files are too large for the provider</source>
        <translation>Tiedostot ovat yhdessä liian suuria tarjoajalle</translation>
    </message>
    <message>
        <source>Send fewer at a time, or analyse them on this computer.</source>
        <translation>Lähetä vähemmän kerralla tai analysoi ne tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The cases were saved by a newer Saldoscope</source>
        <translation>Tapaukset on tallennettu uudemmalla Saldoscopella</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open them.</source>
        <translation>Mitään ei muutettu. Asenna uudempi versio, niin voit avata ne.</translation>
    </message>
    <message>
        <source>The file with the cases is damaged</source>
        <translation>Tapaustiedosto on vioittunut</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Put a backup in its place, or keep a copy and start anew.</source>
        <translation>Mitään ei muutettu eikä poistettu. Palauta varmuuskopio tai ota tiedostosta kopio ja aloita alusta.</translation>
    </message>
    <message>
        <source>The folder with the cases cannot be written to</source>
        <translation>Tapauskansioon ei voi kirjoittaa</translation>
    </message>
    <message>
        <source>What is on the screen is not saved. Make room for writing, then try again.</source>
        <translation>Näytöllä olevaa ei ole tallennettu. Salli kirjoittaminen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Levy on täynnä</translation>
    </message>
    <message>
        <source>What is on the screen is not saved yet. Free some space, then try again.</source>
        <translation>Näytöllä olevaa ei ole vielä tallennettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program holds the file with the cases</source>
        <translation>Tapaustiedosto on toisen ohjelman käytössä</translation>
    </message>
    <message>
        <source>Close the other Saldoscope, then try again.</source>
        <translation>Sulje toinen Saldoscope ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open these cases</source>
        <translation>Avainnipun avain ei avaa näitä tapauksia</translation>
    </message>
    <message>
        <source>Nothing was changed. They open with the keychain they were saved with.</source>
        <translation>Mitään ei muutettu. Tapaukset avautuvat avainnipulla, jolla ne tallennettiin.</translation>
    </message>
    <message>
        <source>The key to the saved cases is not in the keychain</source>
        <translation>Tallennettujen tapausten avain ei ole avainnipussa</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the keychain they were saved with, then try again.</source>
        <translation>Mitään ei muutettu. Avaa avainnippu, jolla ne tallennettiin, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The provider cannot be reached</source>
        <translation>Palveluntarjoajaan ei saada yhteyttä</translation>
    </message>
    <message>
        <source>Is this computer online? Files and saved cases still work.</source>
        <translation>Onko tietokone verkossa? Tiedostot ja tallennetut tapaukset toimivat yhä.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Vastausta ei tullut ajoissa</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Mitään ei ole menetetty.</translation>
    </message>
    <message>
        <source>The provider's identity could not be proven</source>
        <translation>Palveluntarjoajan aitoutta ei voitu varmistaa</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator about the certificate.</source>
        <translation>Mitään ei lähetetty. Kysy varmenteesta pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The provider refused the request</source>
        <translation>Palveluntarjoaja hylkäsi pyynnön</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Avainta ei hyväksytty</translation>
    </message>
    <message>
        <source>Files and saved cases still work.</source>
        <translation>Tiedostot ja tallennetut tapaukset toimivat yhä.</translation>
    </message>
    <message>
        <source>Together the files are too large</source>
        <translation>Tiedostot ovat yhdessä liian suuria</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Raja saavutettu</translation>
    </message>
    <message>
        <source>Next try at %1; waiting is automatic.</source>
        <translation>Seuraava yritys klo %1; odotus on automaattinen.</translation>
    </message>
    <message>
        <source>The provider's answer could not be understood</source>
        <translation>Palveluntarjoajan vastausta ei ymmärretty</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Tätä tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>The other files are not touched.</source>
        <translation>Muihin tiedostoihin tämä ei vaikuta.</translation>
    </message>
    <message>
        <source>This provider does not offer it</source>
        <translation>Tämä palveluntarjoaja ei tarjoa sitä</translation>
    </message>
    <message>
        <source>Choose another way, or analyse the files on this computer.</source>
        <translation>Valitse toinen tapa tai analysoi tiedostot tällä tietokoneella.</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Tallennus ei onnistunut</translation>
    </message>
    <message>
        <source>It is still on the screen.</source>
        <translation>Tiedot ovat yhä näytöllä.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer</source>
        <translation>Tämän tietokoneen avainnippu ei vastaa</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing secret was written elsewhere.</source>
        <translation>Avaa sen lukitus ja yritä uudelleen. Mitään salaista ei kirjoitettu muualle.</translation>
    </message>
    <message>
        <source>This address is not protected</source>
        <translation>Tämä osoite ei ole suojattu</translation>
    </message>
    <message>
        <source>Nothing was sent. Only https addresses are used, except on this computer itself.</source>
        <translation>Mitään ei lähetetty. Vain https-osoitteita käytetään, paitsi tällä tietokoneella itsellään.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Nothing is lost; you can start it again.</source>
        <translation>Mitään ei ole menetetty; voit aloittaa uudelleen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Check credentials</source>
        <translation>Tarkista tunnukset</translation>
    </message>
    <message>
        <source>Analyse on this computer</source>
        <translation>Analysoi tällä koneella</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lisää tiedostoja</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Tiedosto on tyhjä</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Tiedosto on liian suuri</translation>
    </message>
    <message>
        <source>The format is not known</source>
        <translation>Muotoa ei tunneta</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Teksti ei ole UTF-8-muodossa</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Tiedosto päättyy kesken</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>Tämä ei ole kelvollista JSONia</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply</source>
        <translation>Sulkeita on liian monta sisäkkäin</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Tiedostoa ei voi avata</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Jotain puuttuu</translation>
    </message>
    <message>
        <source>A value is of the wrong kind</source>
        <translation>Arvo on väärää tyyppiä</translation>
    </message>
    <message>
        <source>An amount cannot be read exactly</source>
        <translation>Määrää ei voi lukea tarkasti</translation>
    </message>
    <message>
        <source>A date does not exist</source>
        <translation>Päivämäärää ei ole olemassa</translation>
    </message>
    <message>
        <source>The currency is not known</source>
        <translation>Valuuttaa ei tunneta</translation>
    </message>
    <message>
        <source>The stated turnover differs from the rows</source>
        <translation>Ilmoitettu kokonaissumma poikkeaa riveistä</translation>
    </message>
    <message>
        <source>Opening balance and rows do not give the closing balance</source>
        <translation>Alkusaldo ja rivit eivät anna loppusaldoa</translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>ehjä</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>katkennut</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>ei tarkistettavissa</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Balance chain</source>
        <translation>Saldoketju</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Kaksoisrivit</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Luokiteltu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <source>Read, with gaps</source>
        <translation>Luettu osittain</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Luokitellaan</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n kohtaa ei voitu lukea</numerusform>
            <numerusform>%n kohtaa ei voitu lukea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n päällekkäinen, pidetty kerran</numerusform>
            <numerusform>%n päällekkäistä, pidetty kerran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of money</source>
        <translation>%1 rahasta</translation>
    </message>
    <message>
        <source>What could be read is used. See what could not, and decide.</source>
        <translation>Luettavissa ollut osa on käytössä. Katso, mitä ei voitu lukea, ja päätä.</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>Mitä ei voitu lukea…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Tätä tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Miksi…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>the same file, byte for byte</source>
        <translation>sama tiedosto, tavulleen</translation>
    </message>
    <message>
        <source>Nothing was added: this case holds the file already.</source>
        <translation>Mitään ei lisätty: tiedosto on jo tässä tapauksessa.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>It is on the screen, but not saved.</source>
        <translation>Tiedot ovat näytöllä, mutta niitä ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Analysis by the provider</source>
        <translation>Palveluntarjoajan analyysi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analysoidaan</translation>
    </message>
    <message>
        <source>Results fetched</source>
        <translation>Tulokset haettu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <source>You stopped this. Nothing is lost.</source>
        <translation>Pysäytit tämän. Mitään ei ole menetetty.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Kirjaudutaan</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Lähetetään tiedostoja</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>Tiedosto vastaanotettu</translation>
    </message>
    <message>
        <source>Waiting for analysis</source>
        <translation>Odotetaan analyysia</translation>
    </message>
    <message>
        <source>The provider did not answer the last look; looking goes on by itself.</source>
        <translation>Palveluntarjoaja ei vastannut viime tarkistukseen; tarkistus jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Usually under a minute. You can go on working; this computer keeps looking.</source>
        <translation>Yleensä alle minuutin. Voit jatkaa työtä; tietokone tarkistaa tilannetta.</translation>
    </message>
    <message>
        <source>Fetching results</source>
        <translation>Haetaan tuloksia</translation>
    </message>
    <message>
        <source>Provider's figures…</source>
        <translation>Tarjoajan luvut…</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruutettu</translation>
    </message>
    <message>
        <source>The data was deleted at the provider, and the local copy was removed.</source>
        <translation>Tiedot poistettiin palveluntarjoajalta, ja paikallinen kopio poistettiin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1/%n valmiina</numerusform>
            <numerusform>%1/%n valmiina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n käynnissä</numerusform>
            <numerusform>%n käynnissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 s ago.</source>
        <translation>Tarkistettu %1 s sitten.</translation>
    </message>
    <message>
        <source>Next look in %1 s.</source>
        <translation>Seuraava tarkistus %1 s kuluttua.</translation>
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
        <translation>Demoistuntoa ei voitu käynnistää: %1</translation>
    </message>
    <message>
        <source>You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched.</source>
        <translation>Voit jatkaa myös ilman sitä: avaimet ja tapaukset ovat silloin muistissa ja häviävät ohjelman sulkeutuessa. Tallennettuihin tapauksiin ei kosketa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Go on in memory</source>
        <translation>Jatka muistissa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>vain muistissa</translation>
    </message>
</context>
<context>
    <name>saldoscope::Mask</name>
    <message>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message>
        <source>High confidence</source>
        <translation>Korkea luotettavuus</translation>
    </message>
    <message>
        <source>Fair confidence</source>
        <translation>Kohtalainen luotettavuus</translation>
    </message>
    <message>
        <source>Thin data</source>
        <translation>Niukka aineisto</translation>
    </message>
    <message>
        <source>Higher in the last three months</source>
        <translation>Noussut viimeisten kolmen kuukauden aikana</translation>
    </message>
    <message>
        <source>Lower in the last three months</source>
        <translation>Laskenut viimeisten kolmen kuukauden aikana</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1/%2 palkkapäivää toteutui, %n maksaja</numerusform>
            <numerusform>%1/%2 palkkapäivää toteutui, %n maksajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <source>Income used</source>
        <translation>Laskelman tulot</translation>
    </message>
    <message>
        <source>Salaries and other lasting income that still comes: for each payer the lower of two medians, that of the last 3 and that of the last 12 payments, brought to a month and added up.</source>
        <translation>Palkat ja muut pysyvät tulot, joita yhä maksetaan: kultakin maksajalta pienempi kahdesta mediaanista (3 viimeisintä ja 12 viimeisintä maksua), muunnettuna kuukausitasolle ja laskettuna yhteen.</translation>
    </message>
    <message>
        <source>Existing commitments</source>
        <translation>Nykyiset velvoitteet</translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n luotonantaja</numerusform>
            <numerusform>%n luotonantajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>no repayment seen</source>
        <translation>ei havaittuja lyhennyksiä</translation>
    </message>
    <message>
        <source>%1 of income, %2</source>
        <translation>%1 tuloista, %2</translation>
    </message>
    <message>
        <source>Loans, credits, debt collection and the bailiff that are still paid: for each the median of its last 6 payments, brought to a month and added up. A true zero where the data is long enough to see a repayment and there is none.</source>
        <translation>Lainat, luotot, perintä ja ulosotto, joita yhä maksetaan: kustakin 6 viimeisimmän maksun mediaani, muunnettuna kuukausitasolle ja laskettuna yhteen. Todellinen nolla, kun aineisto riittäisi lyhennyksen havaitsemiseen eikä niitä ole.</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Jää kuukaudessa</translation>
    </message>
    <message>
        <source>after %1 spent a month</source>
        <translation>kun menot ovat %1/kk</translation>
    </message>
    <message>
        <source>All money in less all money out, mean of the full months. Moves between own accounts and to or from savings are in neither.</source>
        <translation>Kaikki panot miinus kaikki otot, täysien kuukausien keskiarvo. Siirrot omien tilien välillä sekä säästöihin ja säästöistä eivät ole mukana.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puskuri</translation>
    </message>
    <message>
        <source>months of spending</source>
        <translation>kk menoja</translation>
    </message>
    <message>
        <source>%1 on the accounts</source>
        <translation>%1 tileillä</translation>
    </message>
    <message>
        <source>Under one month</source>
        <translation>Alle yksi kuukausi</translation>
    </message>
    <message>
        <source>The newest balance of all accounts but cards, divided by mean spending a month: how long the money would last without income.</source>
        <translation>Kaikkien tilien (paitsi korttien) uusin saldo jaettuna keskimääräisillä kuukausimenoilla: kuinka pitkään rahat riittäisivät ilman tuloja.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>category, money, rhythm</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n päivä miinuksella</numerusform>
            <numerusform>%n päivää miinuksella</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 90 days; lowest ever %1</source>
        <translation>90 viime päivän aikana; alin saldo %1</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Rahapelit</translation>
    </message>
    <message>
        <source>%1 staked in all</source>
        <translation>%1 panoksina yhteensä</translation>
    </message>
    <message>
        <source>Debt collection or bailiff</source>
        <translation>Perintä tai ulosotto</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 maksettu</translation>
    </message>
    <message>
        <source>Reminders and returned payments</source>
        <translation>Muistutukset ja palautuneet maksut</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 yhteensä</translation>
    </message>
    <message>
        <source>Loans paid out</source>
        <translation>Nostetut lainat</translation>
    </message>
    <message>
        <source>%1 received; never counted as income</source>
        <translation>%1 saatu; ei koskaan lasketa tuloihin</translation>
    </message>
    <message>
        <source>Instant loans and instalment plans</source>
        <translation>Pikavipit ja osamaksut</translation>
    </message>
    <message>
        <source>%1 repaid</source>
        <translation>%1 maksettu takaisin</translation>
    </message>
    <message>
        <source>Perhaps own transfers</source>
        <translation>Mahdolliset omat siirrot</translation>
    </message>
    <message>
        <source>two sides that may belong together; counted as they stand</source>
        <translation>kaksi puolta, jotka voivat kuulua yhteen; laskettu sellaisinaan</translation>
    </message>
    <message>
        <source>Nobody could sort these</source>
        <translation>Näitä ei voitu luokitella</translation>
    </message>
    <message>
        <source>sum %1; never guessed</source>
        <translation>summa %1; ei koskaan arvata</translation>
    </message>
    <message>
        <source>In no figure</source>
        <translation>Ei missään luvussa</translation>
    </message>
    <message>
        <source>left out by you, after the day spoken of, or without a date</source>
        <translation>pois jättämäsi, tarkastelupäivän jälkeiset tai päiväämättömät</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>Muissa valuutoissa</translation>
    </message>
    <message>
        <source>shown, but in no sum: no rate is known</source>
        <translation>näytetään, ei summissa: kurssi ei tiedossa</translation>
    </message>
    <message numerus="yes">
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n rivi päällekkäin tiedostojen välillä</numerusform>
            <numerusform>%n riviä päällekkäin tiedostojen välillä</numerusform>
        </translation>
    </message>
    <message>
        <source>kept once</source>
        <translation>pidetty kerran</translation>
    </message>
    <message numerus="yes">
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n rivi on sama kuin toinen samassa tiedostossa</numerusform>
            <numerusform>%n riviä on samoja kuin toinen samassa tiedostossa</numerusform>
        </translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>kaikki pidetty</translation>
    </message>
    <message>
        <source>No gambling, debt collection or overdraft</source>
        <translation>Ei rahapelejä, perintää eikä tilinylityksiä</translation>
    </message>
    <message>
        <source>in all rows that were read</source>
        <translation>kaikissa luetuissa riveissä</translation>
    </message>
</context>
<context>
    <name>saldoscope::ShownWords</name>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Luokittelematta</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Food and household</source>
        <translation>Ruoka ja kotitalous</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Liikkuminen ja matkat</translation>
    </message>
    <message>
        <source>Loans and credits</source>
        <translation>Lainat ja luotot</translation>
    </message>
    <message>
        <source>Leisure and shopping</source>
        <translation>Vapaa-aika ja ostokset</translation>
    </message>
    <message>
        <source>Phone and media</source>
        <translation>Puhelin ja media</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Terveys ja hoito</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset ja yhteisöt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muut</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n luokka</numerusform>
            <numerusform>%n luokkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Viikoittain</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Joka toinen viikko</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Neljän viikon välein</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Kahdesti kuussa</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Neljännesvuosittain</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Puolivuosittain</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Vuosittain</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Epäsäännöllisesti</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>day of the month ending in 1, but 11</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>day of the month ending in 2, but 12</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>day of the month ending in 3, but 13</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other day of the month</comment>
        <translation>%1. pv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rhythm, day of the month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (päättynyt)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Sanamuoto</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Kauppias</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Siirtopari</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
</context>
</TS>
