# Talking through the bot: without names, passed on line by line.

# What the other is called; sixteen, so that several talks are told apart.
relay-label-1 = 🦉 Eule
relay-label-2 = 🦊 Fuchs
relay-label-3 = 🐢 Schildkröte
relay-label-4 = 🦔 Igel
relay-label-5 = 🐝 Biene
relay-label-6 = 🦦 Otter
relay-label-7 = 🐬 Delfin
relay-label-8 = 🐿 Eichhörnchen
relay-label-9 = 🦢 Schwan
relay-label-10 = 🐧 Pinguin
relay-label-11 = 🦋 Schmetterling
relay-label-12 = 🦌 Hirsch
relay-label-13 = 🦆 Ente
relay-label-14 = 🐞 Marienkäfer
relay-label-15 = 🦁 Löwe
relay-label-16 = 🐇 Hase

button-yes-relay = 🎭 Ja, erst über den Bot
card-waiting-relay = ✅ Du hast Ja gesagt, erst über mich. Sobald die andere Person es auch tut, könnt ihr euch hier schreiben, ohne Namen.
card-relayed = ✅ Ihr habt beide Ja gesagt. Ihr schreibt euch erst über mich.

relay-opened =
    🎭 <b>Ihr habt beide Ja gesagt und schreibt euch erst über mich</b>
    Die andere Person heißt hier { $label }. Für sie bist du { $mine }.
relay-promise =
    <b>Bevor du schreibst</b>
    Ich bin ein Bot: Was du hier schreibst, ist nicht Ende-zu-Ende-verschlüsselt. Ich behalte es 30 Tage (was gemeldet wird, bis es erledigt ist) und lösche es dann. Ich füge weder Namen noch Nummer hinzu, aber ein Foto, eine Stimme oder der Name einer Datei kann verraten, wer du bist.
    Ihr könnt beide jederzeit aufhören, etwas melden oder vorschlagen, eure Namen zu zeigen.
nudge-relay = 👋 Gestern habt ihr, { $label } und du, beide Ja gesagt, und noch hat niemand geschrieben. Ein Satz genügt. Zum Beispiel:

button-relay-talk = ✍️ Einander schreiben
button-relay-answer = ↩️ Antworten
relay-line =
    <b>{ $label }</b>
    { $words }
relay-file = <b>{ $label }</b>

relay-mode =
    ✍️ <b>Du schreibst jetzt mit { $label }</b>
    Was du schreibst, kommt dort an: Text, Fotos, Sprachnachrichten, Dokumente. Bis du auf „Verlassen“ tippst oder einen Befehl gibst; nach einer Stunde Stille frage ich erst.
button-relay-leave = ⏸ Verlassen
button-reveal = 🤝 Namen zeigen
button-relay-end = Gespräch beenden
button-relay-report = 🚩 Melden
relay-left = ⏸ Was du jetzt tippst, geht nicht mehr an { $label }. Das Gespräch bleibt offen: /talk.

relay-list = <b>Deine Gespräche hier im Bot</b>
relay-listed = • { $label }: { $words }
relay-none = Du hast hier im Bot kein offenes Gespräch. Eines beginnt, wenn dich eine Karte anspricht und du auf „Ja, erst über den Bot“ tippst.
button-relay-with = ✍️ { $label }
relay-passed = → Weitergegeben an { $label }.

relay-where =
    { $count ->
        [one] Für wen ist das? Ich habe es noch niemandem geschickt.
       *[other] Für wen sind diese { $count } Nachrichten? Ich habe sie noch niemandem geschickt.
    }
button-relay-to = → { $label }
button-relay-need = ✏️ Es ist ein neues Anliegen
button-relay-nobody = Für niemanden, wirf es weg
relay-to-need = Gut, also ein Anliegen.
relay-dropped = 👌 Weggeworfen. Niemand hat es gesehen.
relay-where-first = Das ist viel auf einmal, und das Letzte behalte ich nicht. Sag mir erst, für wen die anderen sind.

relay-kind = Ich gebe Text, Fotos, Sprachnachrichten und Dokumente weiter. Das hier wurde nicht verschickt.
relay-too-fast = Das ist viel in einer Minute. Die letzte Nachricht wurde nicht verschickt; versuch es gleich noch einmal.
relay-too-long = Das ist zu lang, um es auf einmal weiterzugeben, und wurde nicht verschickt. Kannst du es auf zwei Nachrichten verteilen?
relay-nothing = Darin steht nichts, was man lesen kann. Es wurde nicht verschickt.
relay-over = Dieses Gespräch ist beendet. Es wurde nichts verschickt.
relay-change-late = Diese Änderung konnte ich nicht weitergeben: Die erste Fassung ist noch unterwegs. Schreib es einfach noch einmal.
relay-not-passed = Deine letzte Nachricht ist wahrscheinlich nicht bei { $label } angekommen. Schick sie noch einmal, vielleicht als Text?

relay-quiet = 🍃 Zwischen { $label } und dir ist es seit zwei Wochen still. Das ist in Ordnung. Schreibt niemand von euch mehr, endet das Gespräch in einer Woche von selbst.
relay-ended = 🎭 Dein Gespräch mit { $label } ist zu Ende. Das hat alle möglichen Gründe und muss nichts mit dir zu tun haben.
relay-end-sure = Das Gespräch mit { $label } beenden? Dort kommt an, dass es vorbei ist, und nicht, warum.
button-relay-end-sure = Ja, beenden
relay-you-ended = 👌 Dein Gespräch mit { $label } ist beendet.

relay-reveal-ask = 🤝 { $label } möchte wissen, wer du bist, und dir den eigenen Namen sagen. Wenn du einverstanden bist, erfahrt ihr voneinander den Vornamen und wie ihr euch in Telegram schreiben könnt. Wenn nicht, erfährt es niemand.
button-reveal-yes = 🤝 Ja, zeig unsere Namen
relay-reveal-asked = Ich habe { $label } gefragt. Sobald ihr beide wollt, bekommt ihr eure Namen.
relay-reveal-asked-before = Du hast { $label } schon gefragt. Sobald ihr beide wollt, bekommt ihr eure Namen.
relay-reveal-agreed = 🤝 Ihr wollt es beide. Ich mache euch gleich bekannt.
relay-reveal-not = 👌 In Ordnung. { $label } erfährt nichts davon, und ihr schreibt einfach weiter. Wenn du es dir anders überlegst: „Namen zeigen“ in /talk.

relay-report-sure = Das Gespräch mit { $label } melden? Es endet sofort, und ihr werdet nie wieder zusammengebracht. Die Moderation bekommt eure letzten Nachrichten zu lesen, die von euch beiden. { $label } erfährt nur, dass das Gespräch vorbei ist.
button-relay-report-sure = 🚩 Ja, melden
button-relay-report-not = Nein, doch nicht
relay-not-reported = 👌 Es wurde nichts gemeldet.
relay-reported = Danke, dass du es sagst. Das Gespräch mit { $label } ist beendet, und die Moderation sieht es sich an. Fühlst du dich nicht sicher? Dann ruf die Genossenschaft an.

introduced-relay =
    🎉 <b>{ $label } ist { $name }</b>
    Ihr wolltet beide eure Namen zeigen.

mod-report-new = 🚩 Ein Gespräch im Bot wurde gemeldet (Nummer { $number }).
button-mod-report = Lesen
mod-report =
    🚩 <b>Meldung { $number }</b>
    Mitglied { $reporter } hat ein Gespräch mit Mitglied { $other } gemeldet. Dass du es liest, steht in /audit.
mod-report-line = { $number }: { $words }
mod-report-file = { $number }: [{ $what }] { $words }
mod-report-photo = Foto
mod-report-voice = Sprachnachricht
mod-report-document = Dokument
mod-report-empty = Es sind keine Nachrichten (mehr) aufbewahrt.
button-mod-block-number = Mitglied { $number } sperren
button-mod-report-files = Fotos und Dateien zeigen
button-mod-report-settle = Erledigt: Nachrichten löschen
mod-report-settled = ✅ Meldung { $number } ist erledigt, und ihre Nachrichten sind gelöscht.
report-own = Du warst selbst in diesem Gespräch. Jemand anderes aus der Moderation beurteilt es.
