// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentotexts.h"

#include <array>

namespace saldoscope::sandbox::fimento {

namespace {

struct Row {
    const char *sv, *fi, *en;
};

// In the order of Text.
constexpr std::array<Row, std::size_t(Text::Count) + 1> kTexts {{
    {"Dela dina bankuppgifter", "Jaa pankkitietosi", "Share your bank data"},
    {"%1 ber att få se transaktionerna på dina konton. Du väljer bank, loggar in där och bestämmer sedan om uppgifterna får delas.",
        "%1 pyytää nähdä tiliesi tapahtumat. Valitset pankin, kirjaudut siellä sisään ja päätät sitten, saako tiedot jakaa.",
        "%1 asks to see the transactions of your accounts. You choose a bank, sign in there and then decide whether the data may be shared."},
    {"Välj din bank", "Valitse pankkisi", "Choose your bank"},
    {"Provmiljö: bankerna och personerna är påhittade.", "Testiympäristö: pankit ja henkilöt ovat keksittyjä.",
        "Test environment: banks and persons are invented."},
    {"Fortsätt", "Jatka", "Continue"},
    {"Logga in hos %1", "Kirjaudu: %1", "Sign in at %1"},
    {"Här skulle din bank visa sin egen inloggning.", "Tässä pankkisi näyttäisi oman kirjautumisensa.", "Your bank would show its own sign-in here."},
    {"Logga in", "Kirjaudu sisään", "Sign in"},
    {"Låt banken svara med ett fel", "Anna pankin vastata virheellä", "Let the bank answer with an error"},
    {"Avbryt hos banken", "Peruuta pankissa", "Cancel at the bank"},
    {"Inloggningen lyckades inte. Försök igen, eller välj en annan bank.", "Kirjautuminen ei onnistunut. Yritä uudelleen tai valitse toinen pankki.",
        "Signing in did not work. Try again, or choose another bank."},
    {"Får uppgifterna delas?", "Saako tiedot jakaa?", "May the data be shared?"},
    {"Inget har delats med %1 än. Lägg till fler banker om du har konton där.", "Mitään ei ole vielä jaettu: %1. Lisää pankkeja, jos sinulla on tilejä muuallakin.",
        "Nothing has been shared with %1 yet. Add more banks if you have accounts there."},
    {"Läser transaktioner", "Luetaan tapahtumia", "Reading transactions"},
    {"Transaktionerna är lästa", "Tapahtumat on luettu", "Transactions are read"},
    {"Inte inloggad", "Ei kirjauduttu", "Not signed in"},
    {"Lägg till en bank", "Lisää pankki", "Add a bank"},
    {"Ja, dela uppgifterna", "Kyllä, jaa tiedot", "Yes, share the data"},
    {"Nej, dela inget", "Ei, älä jaa mitään", "No, share nothing"},
    {"Då raderas allt som lästs.", "Silloin kaikki luettu poistetaan.", "Everything that was read is then deleted."},
    {"Tack, uppgifterna är delade", "Kiitos, tiedot on jaettu", "Thank you, the data are shared"},
    {"Du kan stänga sidan. Vill du ta tillbaka ditt samtycke, kontakta %1.", "Voit sulkea sivun. Jos haluat perua suostumuksesi, ota yhteyttä: %1.",
        "You can close this page. To take your consent back, contact %1."},
    {"Inget delas", "Mitään ei jaeta", "Nothing is shared"},
    {"Allt som lästes från dina konton är raderat.", "Kaikki tileiltäsi luettu on poistettu.", "Everything that was read from your accounts is deleted."},
    {"Tillbaka", "Takaisin", "Back"},
    {"Länken gäller inte längre", "Linkki ei ole enää voimassa", "This link is no longer valid"},
    {"En länk gäller i 24 timmar. Be %1 om en ny.", "Linkki on voimassa 24 tuntia. Pyydä uusi: %1.", "A link is valid for 24 hours. Ask %1 for a new one."},
    {"Länken är okänd", "Linkki on tuntematon", "This link is not known"},
    {"Kontrollera att hela adressen kom med.", "Tarkista, että koko osoite tuli mukaan.", "Check that the whole address was copied."},
    {"Språk", "Kieli", "Language"},
    {"Insikter", "Analyysi", "Insights"},
    {"Saldo", "Saldo", "Balance"},
    {"In", "Sisään", "In"},
    {"Ut", "Ulos", "Out"},
    {"Kategori", "Luokka", "Category"},
    {"Summa", "Summa", "Sum"},
    {"Per månad", "Kuukaudessa", "A month"},
    {"Konto", "Tili", "Account"},
    {"Bank", "Pankki", "Bank"},
    {"Antal", "Lukumäärä", "Number"},
}};

} // namespace

QString text(Language language, Text which)
{
    const Row &row = kTexts[std::size_t(which)];
    return QString::fromUtf8(language == Language::Swedish ? row.sv : language == Language::Finnish ? row.fi : row.en);
}

} // namespace saldoscope::sandbox::fimento
