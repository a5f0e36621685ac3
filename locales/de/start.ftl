# Joining, and the profile.

start-language =
    👋 Hallo, ich bin <b>Raakvlak</b>. Sag mir, was du für deine Arbeit brauchst, und ich suche Mitglieder der Genossenschaft, die das von innen kennen.

    Welche Sprache sprechen wir?

start-consent = Bist du damit einverstanden?
button-consent-yes = Ja, einverstanden
button-consent-no = Nein, danke
consent-given = ✅ Du hast zugestimmt. Danke.
start-no-consent = Dann speichere ich nichts über dich. Falls du es dir anders überlegst: /start.

start-name =
    Welchen Vornamen dürfen andere sehen, sobald ihr beide Ja gesagt habt?

    Schreib ihn, oder tippe hier.
button-use-name = { $name }
name-unfit = Ein Vorname genügt: Buchstaben, höchstens 40, ohne Zahlen oder Adressen. Wie darf ich dich nennen?

start-spoken = In welchen Sprachen kannst du dich gut unterhalten? Tippe alle an.
button-ready = Fertig
spoken-none = Wähle mindestens eine Sprache.

start-sector = Was für eine Arbeit machst du?
start-sector-words = Wie nennst du es denn? Ein paar Worte, höchstens 40 Zeichen: andere sehen sie.
sector-unfit = Zwischen 2 und 40 Zeichen, bitte, ohne Adressen. Wie nennst du deine Arbeit?
start-region = Wo arbeitest du am meisten?
start-years = Wie lange arbeitest du schon auf eigene Rechnung?

start-done =
    Willkommen, { $name }! Das sehen andere von dir, bis ihr beide Ja sagt:

    <q>{ $facts }</q>

    Ändern kannst du es mit /profile. Und jetzt das Wichtigste: <b>Was brauchst du?</b>
start-done-promised =
    Willkommen, { $name }! Das sehen andere von dir, bis ihr beide Ja sagt:

    <q>{ $facts }</q>

    Ändern kannst du es mit /profile.

use-the-buttons = Wähle bitte einen der Knöpfe, oder hör auf mit /cancel.

welcome-back = Schön, dass du wieder da bist, { $name }. Was kann ich für dich tun?
