# Cards, and introductions.

card-heading = 🤝 <b>Jemand mit einem Anliegen wie deinem</b>
card-heading-asked = 🤝 <b>Jemand möchte dich kennenlernen</b>
card-heading-been-there = 🧭 <b>Jemand, der das hinter sich hat</b>
card-heading-helper = 🧭 <b>Jemand steckt in dem, was du hinter dir hast</b>
card-heading-reminder = 🤝 <b>Diese Karte wartet noch auf deine Antwort</b>
card-heading-again =
    🤝 <b>Ich war eine Weile nicht erreichbar</b>
    Falls du inzwischen auf einen Knopf getippt hast, ist das nicht angekommen. Hier ist deine Karte noch einmal.
cards-reminder = 🤝 { $count } Karten warten noch auf deine Antwort.
card-facts = { $facts }
card-need =
    Das Anliegen:
    <q>{ $words }</q>
card-question =
    Die Frage:
    <q>{ $words }</q>
card-yours =
    Was du geteilt hast:
    <q>{ $words }</q>
card-why = Warum ihr zwei: { $reasons }.

reason-meaning = eure Anliegen ähneln sich
reason-been-there = die andere Person hat hinter sich, was du beschreibst
reason-helper = du hast hinter dir, was die andere Person beschreibt
reason-sector = ihr arbeitet im selben Fach ({ $value })
reason-region = ihr arbeitet in derselben Gegend ({ $value })
reason-years = ihr seid gleich lange dabei ({ $value })
reason-languages = ihr könnt miteinander reden ({ $value })
reasons-joined = { $one }; { $other }

button-introduce = 👋 Mach uns bekannt
button-not-this = Diese Karte nicht
button-yes = 👋 Ja, gern
button-not-now = Jetzt nicht

card-waiting = ✅ Du hast Ja gesagt. Sobald die andere Person es auch tut, erfahrt ihr eure Namen.
card-agreed = ✅ Ihr habt beide Ja gesagt. Ich mache euch gleich bekannt.
card-declined = 👌 In Ordnung. Die andere Person erfährt nichts davon.
card-passed = ⌛ Die Zeit für diese Karte ist um.
card-withdrawn = ⌛ Worum es auf dieser Karte geht, wurde inzwischen geändert oder abgeschlossen, darum ist sie geschlossen.
card-gone = Diese Karte gibt es nicht mehr. Du musst nichts tun.
card-at-limit = Mit deinen Zusagen, die noch warten, hast du schon alle Kontakte, die du im Monat möchtest. Mit /limit schaffst du Platz, oder antworte später: Die Karte bleibt noch offen.
introduction-came-to-nothing = Eine der Personen, an die ich für dich dachte, hat gerade keine Zeit für ein Gespräch. Ich suche weiter.

introduced =
    🎉 <b>Das ist { $name }</b>
    Ihr habt beide Ja gesagt.

address-username = Schreib an { $username }
address-link = Zum Schreiben tippen: { $name }
address-none = { $name } ist in Telegram noch nicht zu finden. Ich habe darum gebeten, das zu ändern oder dir zuerst zu schreiben.
address-set-yours = Andere können dich in Telegram noch nicht finden. Lege einen Benutzernamen fest (Einstellungen → Benutzername) und tippe auf den Knopf: Ich gebe ihn weiter.
button-address-set = Ich habe einen Benutzernamen
address-found = 📬 { $name } ist jetzt zu erreichen.
address-shared = Danke, ich habe es weitergegeben.
address-still-none = Ich sehe noch keinen Benutzernamen. Telegram: Einstellungen → Benutzername. Tippe danach noch einmal hier.
