# /services: what the cooperative offers, and how the working group looks after it.

services-heading = <b>Wat de coöperatie voor je kan doen</b>
services-none = Hier staan nog geen diensten.
services-line = { $number }. { $name }
service-card =
    <b>{ $name }</b>

    { $description }
service-contact = Contact: { $contact }
service-other-language = (Voorlopig alleen in het { $language }.)
service-gone = Deze dienst wordt niet meer aangeboden. /services toont wat er is.
button-website = 🔗 Website
button-before = ← Vorige
button-page-before = ← Vorige bladzijde
button-page-next = Volgende bladzijde →
button-all-services = ☰ Alle diensten
button-catalogue = 🛠 De diensten verzorgen

catalogue-heading = <b>De catalogus</b>, met de talen waarin elke dienst beschreven is
catalogue-empty = De catalogus is leeg. Voeg een dienst toe, of importeer een CSV-bestand.
catalogue-line = { $number }. { $name } ({ $languages })
catalogue-line-retired = { $number }. { $name } ({ $languages }) – uit het aanbod
catalogue-is-retired = Uit het aanbod: leden zien deze dienst niet.
catalogue-not-written = Nog niet in het { $language } beschreven: wie die taal leest, ziet een andere.
catalogue-link = Link: { $link }
catalogue-contact = Contact: { $contact }
catalogue-moved = Staat nu als nummer { $number } op de lijst.
catalogue-at-the-end = Verder gaat de lijst niet.
catalogue-added = ✅ Toegevoegd, in jouw taal. Met de knoppen vul je de andere talen, de link en het contact aan.
catalogue-ask-name = Hoe heet de dienst in het { $language }? Hoogstens 80 tekens.
catalogue-ask-description = Wat doet de dienst voor een lid, en wanneer heb je die nodig? In het { $language }, hoogstens 600 tekens. Vragen worden met deze woorden vergeleken: noem de problemen die de dienst oplost.
catalogue-ask-link = De webpagina in het { $language }, te beginnen met https://
catalogue-ask-contact = Bij wie kan je terecht, in het { $language }: een e-mailadres, een telefoonnummer, een kantoor. Hoogstens 120 tekens.
catalogue-ask-file =
    Stuur me de catalogus als CSV-bestand (📎, dan ‘Bestand’).

    Met Exporteren krijg je er een om mee te beginnen: een regel per dienst en taal, met de kolommen code, state, language, name, description, link en contact. Je ziet wat er zou veranderen voor er iets verandert.
catalogue-file-taken = Ik lees het bestand…
catalogue-file-too-large = Dat bestand is groter dan 1 MB. Een catalogus is veel kleiner: is het wel het juiste?
catalogue-file-lost = Ik kon dat bestand niet ophalen bij Telegram. Stuur je het nog eens?
catalogue-file-coming = Het bestand komt eraan.
catalogue-file-caption =
    { $count ->
        [one] De catalogus: één dienst
       *[other] De catalogus: { $count } diensten
    }
catalogue-nothing-to-export = Er is nog geen dienst om te exporteren.
catalogue-bad-file = ❌ <b>Er is niets geïmporteerd.</b> Verbeter dit en stuur het bestand opnieuw:
catalogue-nothing-new = Alles uit dit bestand staat al in de catalogus. Er is niets te importeren.
catalogue-preview =
    <b>Wat het bestand zou veranderen</b>

    Nieuwe diensten: { $new }
    Gewijzigd: { $changed }
    Hetzelfde: { $same }
    Niet in het bestand, en blijven zoals ze zijn: { $others }
catalogue-imported =
    { $count ->
        [one] ✅ Geïmporteerd: één dienst.
       *[other] ✅ Geïmporteerd: { $count } diensten.
    }
catalogue-import-dropped = Goed, er is niets geïmporteerd.
catalogue-changed-meanwhile = Iemand heeft de catalogus intussen veranderd. Stuur het bestand opnieuw, dan zie je wat het nu zou veranderen.
service-too-many = Er zijn 100 diensten, meer passen er niet in.
button-catalogue-add = ➕ Dienst toevoegen
button-catalogue-export = Exporteren (CSV)
button-catalogue-import = Importeren (CSV)
button-catalogue-import-again = Een ander bestand
button-catalogue-as-members = Zoals leden het zien
button-catalogue-write = ✏️ Beschrijven
button-catalogue-up = ↑ Omhoog
button-catalogue-down = ↓ Omlaag
button-catalogue-retire = Uit het aanbod halen
button-catalogue-restore = Weer aanbieden
button-catalogue-clear = Leeg laten
button-catalogue-apply = Importeren
button-service-name = ✏️ Naam
button-service-description = ✏️ Beschrijving
button-service-link = ✏️ Link
button-service-contact = ✏️ Contact

service-name-unfit = Een naam van 1 tot 80 tekens, graag.
service-description-unfit = Een beschrijving van 1 tot 600 tekens, graag.
service-link-unfit = Een link begint met https:// en noemt een website, zoals https://example.org/opleiding; hoogstens 200 tekens.
service-contact-unfit = Een contact van hoogstens 120 tekens, graag.
csv-line = Regel { $line }: { $fault }
csv-more =
    { $count ->
        [one] En nog één regel.
       *[other] En nog { $count } regels.
    }
csv-header = De eerste regel noemt de kolommen: code, state, language, name, description, link, contact.
csv-no-text = Dit is geen tekst. Sla het op als CSV (UTF-8).
csv-broken = Een aanhalingsteken gaat open en niet dicht, of het bestand is hier beschadigd.
csv-empty = Er staan geen diensten in het bestand.
csv-too-many = Er zijn meer dan 100 diensten.
csv-cells = Deze regel heeft een ander aantal kolommen dan de eerste.
csv-code = Een code is een korte naam in kleine letters, cijfers en streepjes, zoals legal-advice.
csv-state = De state is active (in het aanbod) of retired (eruit).
csv-language = De taal is nl, fr, en of de.
csv-twice = Deze dienst staat er in deze taal al.
csv-two-states = Deze dienst is op de ene regel active en op de andere retired.

audit-service-added = De dienst { $words } toegevoegd
audit-service-edited = De dienst { $words } veranderd
audit-service-retired = De dienst { $words } uit het aanbod gehaald
audit-service-restored = De dienst { $words } weer aangeboden
audit-service-moved = De dienst { $words } verplaatst
audit-catalogue-imported =
    { $count ->
        [one] Eén dienst geïmporteerd
       *[other] { $count } diensten geïmporteerd
    }
