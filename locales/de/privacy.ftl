# /privacy, /mydata, /forget: wozu du Ja gesagt hast, was über dich gespeichert ist, und wie es endet.

consent-keeping = Speichern, was ich erzähle
consent-peers = Mitgliedern zeigen, ohne meinen Namen
consent-quotes = Mich zitieren, ohne meinen Namen
consent-unasked = Nachrichten ohne meine Bitte

consent-text-keeping =
    <b>Darf ich speichern, was du mir erzählst?</b>

    • <b>Was?</b> Was du von deiner Arbeit erzählst, deine Anliegen und deine Erfahrungen. Außerdem deine Telegram-Kennung und deinen Benutzernamen.
    • <b>Wofür?</b> Um dir zu schreiben, um zu suchen, wer zu dir passt, und um der Genossenschaft zu zeigen, welche Anliegen noch keine Antwort haben. Das Letzte nur in Zahlen.
    • <b>Wer liest mit?</b> Die Moderation kann deine Anliegen lesen, damit es hier für alle sicher bleibt. Ob andere Mitglieder sie sehen, wählst du eigens.

    Was du brauchst, kann auch deine Gesundheit, Geld oder einen Konflikt betreffen. Solche Daten sind besonders geschützt: Ich speichere sie nur, wenn du ausdrücklich zustimmst. Du bestimmst, was du erzählst.

    Mit /privacy siehst du jederzeit, was über dich da ist, änderst deine Meinung oder lässt alles löschen.
consent-keeper = <b>Wer speichert es?</b> { $who }
consent-text-peers =
    <b>Deine Anliegen und Erfahrungen anderen Mitgliedern zeigen</b>

    Ohne deinen Namen: Sie sehen deine Worte, dein Fach, deine Region und deine Sprachen. Deinen Namen und wie man dich erreicht, erst wenn ihr <b>beide</b> Ja gesagt habt. Wer dich gut kennt, kann deine Worte trotzdem wiedererkennen.

    Ohne das speichere ich dein Anliegen, suche aber niemanden.
consent-text-unasked =
    <b>Nachrichten, um die du nicht gebeten hast</b>

    Neues von der Genossenschaft, neue Vorschläge, ein kleiner Anstoß nach einem Kennenlernen, und ein Wort, wenn etwas von dir jemandem geholfen hat.

    Karten, Antworten und was du selbst erbittest, kommen in jedem Fall.

start-choices = Noch zwei Dinge. Wähle, was für dich in Ordnung ist, und tippe dann auf „Fertig“. Ändern kannst du es jederzeit mit /privacy.
button-open-label = ▫️ { $label }

privacy-card =
    <b>🔒 Deine Daten, deine Wahl</b>

    Jede Zustimmung steht für sich. Du gibst oder widerrufst sie, wann du willst, und das gilt sofort.
privacy-line-yes = ✅ { $what }
privacy-line-no = ▫️ { $what }
privacy-line-older = ✅ { $what } – der Text ist neu
privacy-line-unasked = ✅ { $what } – noch nicht gefragt
privacy-what = Tippe, um zu lesen, was es bedeutet, oder um es zu ändern.
privacy-said-yes = Du hast am { $day } <b>Ja</b> gesagt.
privacy-said-no = Du hast am { $day } <b>Nein</b> gesagt.
privacy-never-asked = Dazu hast du noch nichts gesagt.
privacy-text-is-new = Seitdem habe ich den Text klarer gefasst. Dein Ja gilt so, wie er damals war.
privacy-keeping-end =
    Lieber nicht mehr? Du kannst alle deine Anliegen löschen und Mitglied bleiben, oder alles löschen lassen. Ohne dass ich etwas speichere, kannst du nicht mitmachen.
button-privacy-purpose = { $what }
button-privacy-yes = Ja, das ist in Ordnung
button-privacy-no = Nein
button-privacy-still = Ja, weiterhin einverstanden
button-privacy-look = 🔒 Ansehen
button-privacy-needs = Alle meine Anliegen löschen
button-privacy-needs-sure = Ja, alle Anliegen löschen
privacy-needs-ask = Dann lösche ich den Text aller deiner Anliegen, auch der alten, und was ich daraus abgeleitet habe. Offene Karten schließe ich. Dein Profil und deine Erfahrungen bleiben. Das lässt sich nicht rückgängig machen.
privacy-needs-gone =
    { $count ->
        [0] Es gab keine Anliegen von dir.
        [one] Gelöscht: ein Anliegen.
       *[other] Gelöscht: { $count } Anliegen.
    }
privacy-texts-new = 🔒 Ich habe klarer aufgeschrieben, was ich von dir speichere und wofür, und du kannst jetzt jedes für sich wählen. Es ändert sich nichts, bevor du wählst. Magst du es dir ansehen, wenn es dir passt?

button-mydata = 📄 Was über mich gespeichert ist
button-mydata-first = 📄 Zuerst meine Daten
mydata-coming = Gleich kommen zwei Dateien: eine Seite zum Lesen, und dieselben Daten für einen Computer. Nur du bekommst sie. Es kann etwas Heikles darin stehen: Bewahre sie an einem sicheren Ort auf.
mydata-on-its-way = Deine Daten sind schon unterwegs. Einen Augenblick.
mydata-caption-html = Alles, was ich über dich speichere, zum Lesen.
mydata-caption-json = Dieselben Daten, vollständig, für einen Computer.

button-forget = 🗑 Alles von mir löschen
button-forget-on = Ja, weiter
button-forget-sure = Ja, jetzt alles löschen
button-forget-not = Nein, alles lassen
forget-ask = <b>Alles von dir löschen?</b>
forget-goes =
    <b>Was verschwindet</b>
    • dein Profil, deine Anliegen und Erfahrungen, deine Antworten, und was ich daraus abgeleitet habe
    • was du über den Bot in Gesprächen und Kreisen geschrieben hast
    • Karten von dir in den Chats anderer, sofern kein Kennenlernen daraus wurde
    • Gespräche über den Bot und Kreise, in denen du bist: Die anderen hören, dass es zu Ende ist oder dass jemand fehlt, ohne Grund
forget-stays =
    <b>Was bleibt</b>
    • Zahlen ohne Namen
    • leere Zeilen ohne Namen und Worte, etwa dass jemand anderes einmal jemanden kennengelernt hat
    • ein Merkzeichen, aus dem sich deine Telegram-Kennung nicht ablesen lässt. Damit lösche ich dich erneut, falls jemand eine alte Sicherung zurückspielt
    • was nach einem Kennenlernen oder in einem Gespräch schon in den Chats anderer steht: Das gehört ihnen. Eine Telegram-Gruppe verlässt du selbst
    • frühere Sicherungen, bis die Genossenschaft sie entfernt
forget-stays-blocked = Du bist gesperrt. Auch das behält das Merkzeichen, bis die Moderation es aufhebt.
forget-sure = Ganz sicher? Danach kann es niemand zurückholen, auch ich nicht.
forget-not = Gut, alles bleibt, wie es ist.
forget-done = Alles von dir ist gelöscht. Danke für dein Vertrauen, und alles Gute. Dieses Gespräch in deinem Telegram kannst du selbst löschen. Du kannst jederzeit wiederkommen: /start.
forget-nothing = Ich speichere nichts über dich.
forget-nothing-short = Ich speichere nichts mehr über dich.
former-member = jemand, der nicht mehr da ist

# Die Seite mit allem, was über ein Mitglied gespeichert ist.
mydata-title = Was Raakvlak über dich speichert
mydata-intro = Das ist alles, in einfachen Worten. In der zweiten Datei steht dasselbe mit allen Einzelheiten, auch dem, was nur der Computer braucht. Stimmt etwas nicht? Das meiste kannst du mit /profile und /mine selbst ändern. Alles löschen lassen: /forget.
mydata-end = Diese Seite holt nichts aus dem Internet und gibt nichts weiter.
mydata-yes = ja
mydata-no = nein
mydata-rest =
    { $count ->
        [one] Eine Zeile für den Computer steht in der zweiten Datei.
       *[other] { $count } Zeilen für den Computer stehen in der zweiten Datei.
    }
mydata-profile = Wer du bist
mydata-profile-why = Um dir zu schreiben, und um zu zeigen, was du zeigen willst. Bis du alles löschen lässt.
mydata-consents = Wozu du Ja und Nein gesagt hast
mydata-consents-why = Um zeigen zu können, womit du einverstanden warst, und wann. Bis du alles löschen lässt.
mydata-needs = Deine Anliegen
mydata-needs-why = Um Mitglieder zu finden, die sie kennen. Aus jedem offenen Anliegen macht der Computer eine Reihe von Zahlen zum Vergleichen. Offen, bis du sie abschließt, danach höchstens 24 Monate.
mydata-services = Was du zu den Diensten gesagt hast
mydata-services-why = Um zu sehen, wo Dienste nicht reichen. So lange wie das Anliegen dazu.
mydata-experiences = Deine Erfahrungen
mydata-experiences-why = Für Mitglieder, die nach dir kommen. Bis du sie löschst.
mydata-questions = Was du mit /ask gesucht hast
mydata-questions-why = Damit du zurückblättern kannst. Dreißig Tage, außer wenn ein Gespräch daraus wurde.
mydata-cards = Karten, die du bekommen hast
mydata-cards-why = Um dich nicht zweimal dasselbe zu fragen. Was die anderen geantwortet haben, steht hier nicht.
mydata-introductions = Wen du kennengelernt hast
mydata-introductions-why = Um zu fragen, wie es war, und euch nicht noch einmal vorzustellen. Namen anderer stehen hier nicht: Sie gehören ihnen.
mydata-talks = Was du in Gesprächen über den Bot geschrieben hast
mydata-talks-why = Damit die Moderation eine Meldung beurteilen kann. Dreißig Tage. Was die anderen geschrieben haben, gehört ihnen.
mydata-circles = Deine Kreise
mydata-circles-why = Um euch zusammenzubringen. Was du gesagt hast: dreißig Tage.
mydata-helped = Was dir geholfen hat
mydata-helped-why = Damit, wer es geteilt hat, hört, dass es half, nie wem.
mydata-proposals = Was du von neuen Diensten hältst
mydata-proposals-why = Um zu wählen, welche Dienste entstehen.
mydata-reports = Was du gemeldet hast
mydata-reports-why = Damit die Moderation hinschauen kann.
mydata-decisions = Was über dich entschieden wurde
mydata-decisions-why = Was die Moderation entschieden und dir gesagt hat, und was du geantwortet hast. 24 Monate.
mydata-role = Was du mit einer Rolle getan hast
mydata-role-why = Damit klar bleibt, wer was entschieden hat. 24 Monate.
mydata-conversation = Wo wir stehen geblieben sind
mydata-conversation-why = Um dort weiterzumachen, wo du aufgehört hast. Nach einem Tag ohne Antwort lasse ich es los.
mydata-inbox = Was du mir geschickt hast
mydata-inbox-why = So, wie es ankam, damit nichts verloren geht. Sieben Tage.
mydata-outbox = Was ich dir geschickt habe
mydata-outbox-why = Die Worte nur, bis sie verschickt sind. Danach noch die Nummer der Nachricht.
mydata-field-text = Text
mydata-field-when = Wann
mydata-field-closed = Abgeschlossen
mydata-field-changed = Geändert, noch nicht bestätigt
mydata-field-situation = Was los war
mydata-field-tried = Was du versucht hast
mydata-field-helped = Was geholfen hat
mydata-field-missing = Was fehlt
mydata-field-answer = Deine Antwort
mydata-field-words = In deinen Worten
mydata-field-reason = Warum
mydata-field-takeaway = Was du mitnimmst
mydata-field-name = Vorname
mydata-field-username = Benutzername
mydata-field-telegram = Telegram-Kennung
mydata-field-language = Sprache
mydata-field-spoken = Sprachen
mydata-field-sector = Arbeit
mydata-field-region = Region
mydata-field-years = Wie lange
mydata-field-zone = Zeitzone
mydata-field-joined = Mitglied seit
mydata-field-paused = Pause seit
mydata-field-decided = Entschieden
mydata-field-role = Rolle
mydata-field-code = Einladung
mydata-field-purpose = Zustimmung
mydata-field-version = Text Nummer

# For moderators, once a month.
mod-retention =
    🧹 <b>Was letzten Monat von selbst verschwunden ist</b>
    Nachrichten, wie sie kamen: { $updates } · begonnen und offen gelassen: { $drafts }
    Zeilen aus Gesprächen und Kreisen: { $lines } · alte Anliegen: { $needs } · Protokoll und Fälle: { $audit }
    { $people ->
        [0] Mitglieder, die zu lange nicht erreichbar sind: weniger als 5
       *[other] Mitglieder, die zu lange nicht erreichbar sind: { $people } oder mehr
    }
