# /services: what the cooperative offers, and how the working group looks after it.

services-heading = <b>Was die Genossenschaft für dich tun kann</b>
services-none = Hier stehen noch keine Dienste.
services-line = { $number }. { $name }
service-card =
    <b>{ $name }</b>

    { $description }
service-contact = Kontakt: { $contact }
service-other-language = (Bisher nur auf { $language }.)
service-gone = Dieser Dienst wird nicht mehr angeboten. /services zeigt, was es gibt.
button-website = 🔗 Website
button-before = ← Vorheriger
button-page-before = ← Seite davor
button-page-next = Nächste Seite →
button-all-services = ☰ Alle Dienste
button-catalogue = 🛠 Die Dienste pflegen

catalogue-heading = <b>Der Katalog</b>, mit den Sprachen, in denen jeder Dienst beschrieben ist
catalogue-empty = Der Katalog ist leer. Füge einen Dienst hinzu oder importiere eine CSV-Datei.
catalogue-line = { $number }. { $name } ({ $languages })
catalogue-line-retired = { $number }. { $name } ({ $languages }) – nicht mehr angeboten
catalogue-is-retired = Nicht mehr angeboten: Mitglieder sehen diesen Dienst nicht.
catalogue-not-written = Noch nicht auf { $language } beschrieben: Wer das liest, sieht eine andere Sprache.
catalogue-link = Link: { $link }
catalogue-contact = Kontakt: { $contact }
catalogue-moved = Steht jetzt als Nummer { $number } auf der Liste.
catalogue-at-the-end = Weiter geht die Liste nicht.
catalogue-added = ✅ Hinzugefügt, in deiner Sprache. Die Knöpfe führen zu den anderen Sprachen, zu Link und Kontakt.
catalogue-ask-name = Wie heißt der Dienst auf { $language }? Höchstens 80 Zeichen.
catalogue-ask-description = Was tut er für ein Mitglied, und wann braucht man ihn? Auf { $language }, höchstens 600 Zeichen. Anliegen werden mit diesen Worten verglichen: Nenne, bei welchen Sorgen er hilft.
catalogue-ask-link = Die Webseite auf { $language }, beginnend mit https://
catalogue-ask-contact = An wen man sich wendet, auf { $language }: eine E-Mail-Adresse, eine Telefonnummer, ein Büro. Höchstens 120 Zeichen.
catalogue-ask-file =
    Schick mir den Katalog als CSV-Datei (📎, dann „Datei“).

    Exportieren gibt dir eine für den Anfang: eine Zeile je Dienst und Sprache, mit den Spalten code, state, language, name, description, link und contact. Du siehst, was sich ändern würde, bevor sich etwas ändert.
catalogue-file-taken = Ich lese die Datei…
catalogue-file-too-large = Diese Datei ist größer als 1 MB. Ein Katalog ist viel kleiner: Ist es die richtige?
catalogue-file-lost = Ich konnte diese Datei nicht bei Telegram abholen. Bitte schick sie noch einmal.
catalogue-file-coming = Die Datei ist unterwegs.
catalogue-file-caption =
    { $count ->
        [one] Der Katalog: ein Dienst
       *[other] Der Katalog: { $count } Dienste
    }
catalogue-nothing-to-export = Es gibt noch keinen Dienst zu exportieren.
catalogue-bad-file = ❌ <b>Es wurde nichts importiert.</b> Bitte verbessere das und schick die Datei noch einmal:
catalogue-nothing-new = Alles aus dieser Datei steht schon im Katalog. Es gibt nichts zu importieren.
catalogue-preview =
    <b>Was die Datei ändern würde</b>

    Neue Dienste: { $new }
    Geändert: { $changed }
    Gleich: { $same }
    Nicht in der Datei, und bleiben, wie sie sind: { $others }
catalogue-imported =
    { $count ->
        [one] ✅ Importiert: ein Dienst.
       *[other] ✅ Importiert: { $count } Dienste.
    }
catalogue-import-dropped = Gut, es wurde nichts importiert.
catalogue-changed-meanwhile = Jemand hat den Katalog inzwischen geändert. Schick die Datei noch einmal, dann siehst du, was sie jetzt ändern würde.
service-too-many = Es gibt 100 Dienste, mehr passen nicht hinein.
button-catalogue-add = ➕ Dienst hinzufügen
button-catalogue-export = Exportieren (CSV)
button-catalogue-import = Importieren (CSV)
button-catalogue-import-again = Eine andere Datei
button-catalogue-as-members = Wie Mitglieder es sehen
button-catalogue-write = ✏️ Beschreiben
button-catalogue-up = ↑ Nach oben
button-catalogue-down = ↓ Nach unten
button-catalogue-retire = Nicht mehr anbieten
button-catalogue-restore = Wieder anbieten
button-catalogue-clear = Leer lassen
button-catalogue-apply = Importieren
button-service-name = ✏️ Name
button-service-description = ✏️ Beschreibung
button-service-link = ✏️ Link
button-service-contact = ✏️ Kontakt

service-name-unfit = Einen Namen von 1 bis 80 Zeichen, bitte.
service-description-unfit = Eine Beschreibung von 1 bis 600 Zeichen, bitte.
service-link-unfit = Ein Link beginnt mit https:// und nennt eine Website, wie https://example.org/kurse; höchstens 200 Zeichen.
service-contact-unfit = Einen Kontakt von höchstens 120 Zeichen, bitte.
csv-line = Zeile { $line }: { $fault }
csv-more =
    { $count ->
        [one] Und noch eine Zeile.
       *[other] Und noch { $count } Zeilen.
    }
csv-header = Die erste Zeile nennt die Spalten: code, state, language, name, description, link, contact.
csv-no-text = Das ist kein Text. Speichere es als CSV (UTF-8).
csv-broken = Ein Anführungszeichen geht auf und nicht zu, oder die Datei ist hier beschädigt.
csv-empty = In der Datei stehen keine Dienste.
csv-too-many = Es sind mehr als 100 Dienste.
csv-cells = Diese Zeile hat eine andere Zahl von Spalten als die erste.
csv-code = Ein Code ist ein kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen, wie legal-advice.
csv-state = Der state ist active (angeboten) oder retired (nicht mehr).
csv-language = Die Sprache ist nl, fr, en oder de.
csv-twice = Diesen Dienst gibt es in dieser Sprache schon.
csv-two-states = Dieser Dienst ist auf einer Zeile active und auf einer anderen retired.

audit-service-added = Dienst { $words } hinzugefügt
audit-service-edited = Dienst { $words } geändert
audit-service-retired = Dienst { $words } aus dem Angebot genommen
audit-service-restored = Dienst { $words } wieder angeboten
audit-service-moved = Dienst { $words } verschoben
audit-catalogue-imported =
    { $count ->
        [one] Einen Dienst importiert
       *[other] { $count } Dienste importiert
    }
