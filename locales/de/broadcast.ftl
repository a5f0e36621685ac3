# Writing to many members.

button-mod-broadcast = 📣 An Mitglieder schreiben
broadcast-message =
    📣 <b>Von der Genossenschaft</b>

    { $words }
button-news-off = Solche Nachrichten nicht mehr
news-off = In Ordnung, solche Nachrichten bekommst du nicht mehr. In /profile kannst du sie wieder einschalten.
profile-news-yes = 📣 Neues von der Genossenschaft: ja
profile-news-no = 📣 Neues von der Genossenschaft: nein
button-change-news = Neues an/aus

broadcast-list = 📣 <b>Nachrichten an Mitglieder</b>
broadcast-entry = { $number }. { $state } · { $words }
broadcast-state-draft = wird geschrieben
broadcast-state-planned = geplant
broadcast-state-running = unterwegs
broadcast-state-done = verschickt
broadcast-state-stopped = angehalten
button-broadcast-new = ✏️ Eine neue schreiben
broadcast-composer = 📣 <b>Eine Nachricht an Mitglieder</b>
broadcast-to-all =
    { $count ->
        [one] An alle: ein Mitglied
       *[other] An alle: { $count } Mitglieder
    }
broadcast-to-some = An: { $kind }, { $value } ({ $size } Mitglieder)
broadcast-text-line = { $language }: { $words }
broadcast-no-text-yet = Schreib sie in wenigstens einer Sprache: Tippe auf die Sprache.
broadcast-first-counts = Wer eine Sprache ohne Text liest, bekommt den, den du zuerst geschrieben hast.
button-broadcast-who = 👥 An wen
button-broadcast-preview = 👁 Vorschau
button-broadcast-when = 🕘 Wann, und verschicken
button-broadcast-drop = Wegwerfen
broadcast-ask-text = Schreib den Text in dieser Sprache: { $language }. Höchstens 3.500 Zeichen; ohne Auszeichnung, Links sind erlaubt.
button-broadcast-drop-text = Diesen Text herausnehmen
broadcast-length = Eine Nachricht von 1 bis 3.500 Zeichen, bitte.
broadcast-ask-who = An wen geht sie?
button-broadcast-all = Alle
button-broadcast-language = Sprache
button-broadcast-sector = Arbeitsfeld
button-broadcast-region = Region
button-broadcast-theme = Thema
button-broadcast-role = Rolle
button-broadcast-value = { $value }
broadcast-which = Was davon?
broadcast-no-themes = Es gibt noch kein Thema mit fünf Mitgliedern oder mehr.
broadcast-not-in = Es gibt keinen Text in dieser Sprache: { $language }. Wer sie liest, bekommt diesen: { $other }.
button-broadcast-test = Zur Probe nur an mich schicken
broadcast-ask-when = Wann geht sie hinaus? Unsere Uhr zeigt { $clock }. Tippe oder schreib es: „morgen 9:00“, „24/12 18:30“.
button-broadcast-now = Jetzt
button-broadcast-at = Um { $clock }
broadcast-when-unclear = Darin lese ich keinen Zeitpunkt. Schreib ihn wie „morgen 9:00“, „24/12 18:30“ oder „18:30“.
broadcast-when-past = Dieser Zeitpunkt ist vorbei oder mehr als ein Jahr entfernt. Schreib einen späteren, wie „morgen 9:00“.
broadcast-moment = { $day }, { $clock }
broadcast-sure-now = Sie geht <b>jetzt</b> hinaus ({ $when }).
broadcast-sure-at = Sie geht hinaus am <b>{ $when }</b>.
broadcast-sure = In Ruhezeiten wartet sie, bis diese vorbei sind. Wer nichts Neues hören möchte, bekommt nichts. Stimmt es so?
button-broadcast-go = Ja, verschicken
broadcast-no-text = Schreib zuerst einen Text.
broadcast-nobody = Niemand würde sie bekommen: Wähle andere.
broadcast-confirmed = Das ist schon bestätigt. Du findest es in /mod, bei den Nachrichten an Mitglieder.
broadcast-over = Diese ist schon vorbei.
button-broadcast-stop = ✋ Anhalten
broadcast-planned-for = 🕘 Geplant für { $when }. Du hörst, wie es läuft.
broadcast-planned-going = 📣 Sie beginnt gleich.
broadcast-running-going =
    📣 <b>Unterwegs</b>
    Insgesamt: { $total } · angekommen: { $delivered }
    Fehlgeschlagen: { $failed } · unsicher: { $unsure } · noch offen: { $waiting }
broadcast-stopped-going =
    ✋ <b>Angehalten.</b> Was gerade unterwegs ist, kommt noch an.
    Insgesamt: { $total } · angekommen: { $delivered }
    Fehlgeschlagen: { $failed } · unsicher: { $unsure } · noch offen: { $waiting }
broadcast-stopped-ended =
    ✋ <b>Deine Nachricht wurde angehalten</b>
    Insgesamt: { $total } · angekommen: { $delivered }
    Fehlgeschlagen: { $failed } · unsicher: { $unsure }
broadcast-done-ended =
    ✅ <b>Deine Nachricht ist hinaus</b>
    Insgesamt: { $total } · angekommen: { $delivered }
    Fehlgeschlagen: { $failed } · unsicher: { $unsure }
