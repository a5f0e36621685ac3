# Circles: a few members who talk three times about the same trouble.

circle-card = 🪑 <b>Hast du Lust auf einen Kreis?</b>
circle-card-kept =
    🪑 <b>Vielleicht kommt doch ein Kreis zustande</b>
    Letztes Mal wart ihr zu wenige, und ich sollte mir dein Ja merken. Jetzt zählt es; noch kannst du es zurücknehmen.
circle-card-waits = 🪑 <b>Dieser Kreis wartet noch auf eine Antwort</b>
circle-again =
    🪑 <b>Ich war eine Weile nicht erreichbar</b>
    Falls du inzwischen auf einen Knopf getippt hast, ist das nicht angekommen. Darum frage ich noch einmal.
circle-card-passed = ⌛ <b>Die Zeit für diesen Kreis ist um.</b> Es kommen andere.
circle-waiting = ✅ <b>Du hast Ja gesagt.</b> Sobald ihr zu viert seid, schreibe ich dir. Bis dahin kannst du es zurücknehmen.
circle-declined = 👌 <b>Gut, diesmal nicht.</b> Niemand erfährt davon.
circle-is-complete = ✅ <b>Du hast Ja gesagt, und mit dir ist der Kreis vollzählig.</b>
circle-joined-late = ✅ <b>Du hast Ja gesagt.</b> Der Kreis hat gerade begonnen: willkommen.
circle-card-yours =
    Mehrere Mitglieder plagt dasselbe wie dich. Du hast geschrieben:
    <q>{ $words }</q>
circle-card-words = Wörter, die mehrere von euch benutzen: { $words }
circle-card-what =
    <b>Ein Kreis</b> ist Intervision: vier bis sieben Mitglieder, die dreimal eine Stunde miteinander reden, auf { $language }. Jede und jeder bringt eine eigene Frage mit, die anderen fragen nach und denken mit. Was dort gesagt wird, bleibt dort.

    Sagen vier von euch innerhalb von sieben Tagen Ja, beginnt er. Erst dann erfahren alle, die Ja gesagt haben, voneinander die Vornamen, auch deinen. Sagst du Nein, erfährt das niemand.
circle-card-over = Die Zeit für diesen Kreis ist um.
circle-has-begun = Dein Kreis hat begonnen. Mit /circles kannst du ihn verlassen.
button-circle-yes = Ja, ich bin dabei
button-circle-no = Diesmal nicht
button-circle-take-back = Mein Ja zurücknehmen
button-circle-keep = Merk dir mein Ja für später
circle-too-few = 🪑 Der Kreis kommt nicht zustande: In sieben Tagen wurden es keine vier. Das kommt vor. Soll ich mir dein Ja merken, falls sich wieder etwas ergibt? Du bekommst dann erst eine Karte und kannst es dir noch anders überlegen.
circle-yes-kept = ✅ Gemerkt. Ergibt sich wieder etwas, bekommst du eine Karte.

circle-begins =
    🎉 <b>Dein Kreis beginnt</b>
    Mit dir: { $names }

    Eins vorweg: Wo trefft ihr euch? Wenn jemand von euch eine kleine Telegram-Gruppe öffnet, könnt ihr dort auch telefonieren. Hat das in drei Tagen niemand getan, gebe ich eure Nachrichten selbst weiter.
circle-begun =
    🎉 <b>Du bist im Kreis</b>
    Mit dir: { $names }
circle-newcomer = 👋 { $name } kommt in deinen Kreis.
circle-needs-host = 🪑 Ein Kreis hat begonnen und sucht jemanden, der ihm eine Telegram-Gruppe öffnet. Seine Mitglieder können das selbst, du auch. Ihr würdet euch in der Gruppe sehen.
button-circle-host = Ich kann eine Gruppe öffnen
button-circle-not-host = Doch lieber nicht
circle-link-ask =
    Danke! Es dauert eine Minute:

    1. Leg in Telegram eine neue Gruppe an; den Namen suchst du aus.
    2. Öffne die Infos der Gruppe → Mitglieder hinzufügen → Per Link einladen.
    3. Kopiere den Link und schick ihn mir hier.

    Ich gebe ihn den Mitgliedern des Kreises und sonst niemandem.
circle-link-unfit = Ich brauche den Einladungslink der Gruppe. Er beginnt mit https://t.me/+ und soll allein in der Nachricht stehen.
circle-has-place = Danke, aber es ist nicht mehr nötig: Der Kreis hat schon einen Ort. Sieh in /circles nach.
circle-has-host = Danke! Jemand anders öffnet schon eine Gruppe.
circle-not-hosting = 👌 Gut. Vielleicht macht es jemand anders; sonst gebe ich eure Nachrichten weiter.
circle-link-thanks = 📬 Danke! Alle im Kreis haben den Link jetzt.
circle-place-group = 📍 Dein Kreis hat eine Gruppe. Der Link ist nur für die Mitglieder des Kreises.
circle-place-relay = 📍 Niemand hat eine Gruppe geöffnet, und das macht nichts: Dein Kreis redet hier. Komm mit /circle herein; von da an gebe ich, was du schreibst, unter deinem Vornamen an die anderen weiter, bis du hinausgehst.
button-circle-group = Zur Gruppe
button-circle-enter = Hereinkommen

circle-entered =
    🚪 <b>Du bist im Kreis</b>
    Was du jetzt schreibst, geht an { $names }. Ich hebe es dreißig Tage auf. Mit jedem Befehl oder mit dem Knopf gehst du hinaus.
circle-line = <b>{ $name }</b>: { $words }
circle-new-lines = 💬 In deinem Kreis gibt es etwas Neues.
circle-out = 👋 Du bist draußen. Was du jetzt schreibst, bleibt zwischen dir und mir. Wieder hinein: /circle
circle-out-already = Du bist gerade nicht im Kreis. Komm mit /circle herein.
circle-stale = Du hattest drei Stunden nichts im Kreis geschrieben, darum habe ich das an niemanden geschickt. Mit /circle kommst du wieder herein.
circle-edited = Änderungen gebe ich nicht weiter. Schickst du es als neue Nachricht?
circle-only-text = Hier kann ich nur Text weitergeben. Kannst du es schreiben?
circle-line-length = Eine Nachricht von höchstens 2000 Zeichen, bitte. Du kannst mehrere schicken.
circle-not-here = Dieser Kreis redet nicht mehr hier. In /circles siehst du, wie es steht.
circle-in-group = 📍 Dein Kreis redet in seiner Gruppe.
button-circle-out = Hinausgehen

circles-none = 🪑 Du bist zurzeit in keinem Kreis. Wenn mindestens vier Mitglieder dasselbe plagt und sie dieselbe Sprache sprechen, frage ich dich, ob du einen möchtest.
circle-mine =
    🪑 <b>Dein Kreis</b>
    Mit dir: { $names }
    Sprache: { $language }
circle-no-place-yet = Er hat noch keinen Ort. Öffnet in den drei Tagen nach dem Beginn niemand eine Gruppe, redet ihr hier bei mir.
circle-next-date = 📅 Treffen { $number }: { $moment }
circle-date-is-chosen = 📅 Der nächste Termin wird gerade gesucht.
button-circle-dates = Welche Termine mir passen
button-circle-leave = Den Kreis verlassen
button-circle-leave-sure = Ja, verlassen
circle-leave-ask = Möchtest du deinen Kreis verlassen? Die anderen erfahren, dass du gegangen bist, aber nicht, warum. In diesen Kreis kannst du nicht zurück.
circle-left = 👋 Du hast den Kreis verlassen. Schön, dass du dabei warst. Was dort gesagt wurde, bleibt dort.
circle-someone-left = { $name } hat deinen Kreis verlassen. Was gesagt wurde, bleibt unter euch.
circle-one-left = In deinem Kreis ist jemand weniger. Was gesagt wurde, bleibt unter euch.
circle-ended-few = 🪑 Dein Kreis ist zu klein geworden, um weiterzugehen, darum endet er hier. Danke für das, was ihr einander gegeben habt. Ergibt sich wieder etwas, frage ich dich.
circle-ended-no-date = 🪑 Ich habe dreimal einen Termin gesucht und keinen gefunden, der dreien von euch passt, darum endet der Kreis hier. Das sagt nichts über euch: Kalender sind stur.
circle-ended =
    🪑 <b>Dein Kreis endet hier</b>
    Danke für deine Zeit, deine Fragen und deine Offenheit. Was gesagt wurde, bleibt unter euch. Hattet ihr eine Gruppe, gehört sie euch, solange ihr mögt.
circle-goes-on = 🎉 Dein Kreis geht weiter, noch drei Treffen. Mit dir: { $names }
circle-goodbye = 👋 Die drei Treffen sind vorbei, und damit endet der Kreis für dich. Schön, dass du dabei warst. Ein paar andere machen noch etwas weiter.

circle-moment = { $weekday }, { $day }, { $time }
weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag

# For moderators and the working group. Zero stands for fewer than five.
circles-preview =
    🪑 <b>Die Kreise dieser Woche stehen bereit</b>

    Kreise: { $count ->
        [0] weniger als fünf
       *[other] { $count }
    }
    Mitglieder, die eine Karte bekommen: { $members ->
        [0] weniger als fünf
       *[other] { $members }
    }

    Diese Woche in keinem Kreis:
    • zu wenige plagt dasselbe: { $left_alone ->
        [0] weniger als fünf
       *[other] { $left_alone }
    }
    • genug, aber nicht in einer Sprache: { $left_language ->
        [0] weniger als fünf
       *[other] { $left_language }
    }
    • nicht alle miteinander: { $left_others ->
        [0] weniger als fünf
       *[other] { $left_others }
    }

    War ein Treffen der letzten drei Monate die Stunde wert?
    • ja: { $worth_yes ->
        [0] weniger als fünf
       *[other] { $worth_yes }
    }
    • ein wenig: { $worth_somewhat ->
        [0] weniger als fünf
       *[other] { $worth_somewhat }
    }
    • nein: { $worth_no ->
        [0] weniger als fünf
       *[other] { $worth_no }
    }
button-circles-send = Karten verschicken
button-circles-discard = Diese Woche nicht
circles-on-their-way = ✅ Die Karten für die Kreise gehen hinaus.
circles-discarded = 👌 Diese Woche keine Kreise.
circles-decided = Über diese Kreise ist schon entschieden.
circles-are-asked = ⚙️ Kreise werden erst angeboten, wenn die Moderation die Zahlen gesehen hat.
circles-are-unasked = ⚙️ Kreise werden jede Woche von selbst angeboten, ohne dass die Moderation etwas tippt.
button-circles-asked = Erst die Moderation fragen
button-circles-unasked = Ohne Rückfrage anbieten
