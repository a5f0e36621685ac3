# Proposals for new services: drafting, what members think, what is decided, and afterwards.

proposal-begins = Ein Dienst für Mitglieder, die Hilfe suchen bei: { $words }.
proposal-text =
    <b>{ $title }</b>

    { $description }
proposal-is-draft = Ein Entwurf: Mitglieder sehen ihn noch nicht.
proposal-is-idea = Stand: eine Idee.
proposal-is-study = Stand: Die Arbeitsgruppe prüft es.
proposal-is-building = Stand: Es wird daran gebaut.
proposal-is-launched = Stand: Es ist da.
proposal-is-declined = Stand: Die Arbeitsgruppe hat entschieden, es nicht zu machen.
proposal-state-draft = Entwurf
proposal-state-idea = Idee
proposal-state-study = in Prüfung
proposal-state-building = im Aufbau
proposal-state-launched = ist da
proposal-state-declined = abgelehnt
proposal-voices =
    Was Mitglieder sagen:
    Dafür: { $support }
    Dagegen: { $oppose }
    Würden es nutzen: { $use }
    Würden mitbauen: { $help }
proposal-voices-few = Was Mitglieder sagen: noch zu wenig, um es zu zeigen.
proposal-needed = Mitglieder mit diesem Anliegen: { $members }
proposal-reason =
    Warum nicht:
    <q>{ $reason }</q>
proposal-letter-yours = 💡 <b>Würde dir das helfen?</b> Du und andere Mitglieder habt mir von so einem Anliegen erzählt. Jetzt gibt es eine Idee für einen neuen Dienst, und du kannst als eines der ersten Mitglieder sagen, was du davon hältst.
proposal-letter-shown = 💡 <b>Ein neuer Dienst? Was meinst du?</b> Du wolltest von jeder Idee hören. Ändern kannst du das in /profile.
proposal-letter-building = 🔨 Gute Nachricht: An „{ $title }“ wird gebaut. Du hast gesagt, dass es dir helfen würde, oder mir von so einem Anliegen erzählt. Ich schreibe wieder, wenn es da ist.
proposal-letter-declined =
    Zu „{ $title }“, das du brauchst oder gern hättest: Die Arbeitsgruppe hat entschieden, es nicht zu machen. Du sollst wissen, warum:

    <q>{ $reason }</q>

    Hast du dazu ein offenes Anliegen, bleibt es offen, und ich suche weiter nach Mitgliedern, die es kennen.
proposal-letter-launched = 🎉 <b>Es ist da.</b> Du hast gesagt, dass du „{ $title }“ brauchst oder gern hättest. Jetzt ist es ein Dienst der Genossenschaft:
proposal-letter-asked = Vor einem Monat habe ich dir vom neuen Dienst „{ $title }“ erzählt. Leistet er, was du gebraucht hast?
proposal-helped-yes = ✓ Du hast gesagt: ja. Schön! Ist dein Anliegen gelöst, sag es in /mine.
proposal-helped-partly = ✓ Du hast gesagt: teilweise.
proposal-helped-no = ✓ Du hast gesagt: nein.
button-helped-yes = Ja
button-helped-partly = Teilweise
button-helped-no = Nein
button-voice-support = 👍 Dafür
button-voice-support-chosen = ✓ 👍 Dafür
button-voice-oppose = 👎 Dagegen
button-voice-oppose-chosen = ✓ 👎 Dagegen
button-voice-use = Ich würde es nutzen
button-voice-use-chosen = ✓ Ich würde es nutzen
button-voice-help = Ich würde mitbauen
button-voice-help-chosen = ✓ Ich würde mitbauen
proposal-ask-named = Danke! Darf die Arbeitsgruppe deinen Namen sehen, und wie sie dich auf Telegram erreicht, nur für diesen Vorschlag? Sonst sieht sie nur, wie viele mitbauen würden.
button-voice-named = Ja, darf sie
button-voice-unnamed = Nein, nur mitzählen
proposal-help-named = ✓ Die Arbeitsgruppe sieht deinen Namen bei diesem Vorschlag. Nimm „Ich würde mitbauen“ zurück, und er ist weg.
proposal-help-unnamed = ✓ Gut, du zählst ohne deinen Namen.
proposal-ask-why-not = <b>Was spricht dagegen?</b> Eine Zeile genügt. Die Arbeitsgruppe liest sie ohne deinen Namen, sobald fünf Mitglieder eine geschrieben haben.
proposal-ask-word = <b>Was fehlt noch?</b> Eine Zeile genügt. Die Arbeitsgruppe liest sie ohne deinen Namen, sobald fünf Mitglieder eine geschrieben haben.
proposal-words-thanks = Danke. So kann es besser werden.
proposal-words-length = Zwischen 3 und 300 Zeichen, bitte.
proposal-over = Das ist inzwischen entschieden. /proposals zeigt den Stand.
proposal-decided = Gerade hat jemand darüber entschieden. /propose zeigt den Stand.
proposals-heading =
    <b>Neue Dienste in Arbeit</b>
    Was sie sind, wie sie stehen, und wie viele Mitglieder dahinterstehen.
proposals-none = Zurzeit wird über keinen neuen Dienst nachgedacht. Gibt es einen für eines deiner Anliegen, schreibe ich dir.
proposals-line =
    { $number }. <b>{ $title }</b> – { $state }
    Dafür: { $support } · würden es nutzen: { $use }
button-proposal-look = Ansehen
button-proposal-service = Der Dienst
button-all-proposals = ☰ Alle Vorschläge

profile-hear-mine = 💡 Neue Dienste: wenn sie für ein Anliegen von mir sind
profile-hear-all = 💡 Neue Dienste: alle Vorschläge
profile-hear-none = 💡 Neue Dienste: nur die, bei denen ich mitgemacht habe
profile-hear-ask = Von welchen Ideen für neue Dienste soll ich dir erzählen? Was du dazu sagst, zählt ohne deinen Namen.
button-hear-mine = Wenn es mein Anliegen ist
button-hear-all = Von allen
button-hear-none = Von keinen
button-change-proposals = Neue Dienste

propose-heading =
    <b>Vorschläge für neue Dienste</b>
    Wofür am meisten spricht, steht oben; die Zahl ist von 100.
propose-none = Es gibt noch keinen Vorschlag. Beginne mit einem Thema oder mit einer eigenen Idee.
propose-line = { $number }. <b>{ $title }</b> – { $state } · { $score }
propose-choose = Um welches Thema geht es? Themen mit zu wenigen Mitgliedern stehen hier nicht.
propose-ask-title = Wie heißt der Dienst auf { $language }? Höchstens 80 Zeichen.
propose-ask-description = Was würde er für ein Mitglied tun, und wann braucht man ihn? Auf { $language }, höchstens 600 Zeichen.
propose-now = Er heißt jetzt: { $title }
propose-no-theme = Er kommt aus keinem Thema: Was Mitglieder sagen, zeigt, ob er gebraucht wird.
propose-evidence =
    <b>Was dafür spricht</b>
    Mitglieder mit diesem Anliegen: { $members }
    Dienste helfen ihnen teilweise: { $partly }
    Dienste helfen ihnen nicht: { $unanswered }
propose-sectors = Nach Arbeit: { $list }
propose-regions = Nach Region: { $list }
propose-quotes = In den Worten der Mitglieder, mit ihrer Erlaubnis:
propose-no-quotes = Keine Zitate: Zu wenige dieser Mitglieder erlauben es.
propose-priority =
    <b>Priorität: { $score } von 100</b>
    Reichweite: { $reach_word } ({ $reach })
    Dringlichkeit: { $urgency_word } ({ $urgency })
    Lücke im Angebot: { $missing_word } ({ $missing })
grade-low = niedrig
grade-middle = mittel
grade-high = hoch
propose-against = Warum Mitglieder dagegen sind:
propose-helpers = <b>Würden mitbauen</b>, und ihr dürft es wissen:
propose-helper = • { $name }
propose-afterwards =
    <b>Einen Monat später: Hilft es?</b>
    Ja: { $yes }
    Teilweise: { $partly }
    Nein: { $no }
propose-history = <b>Was entschieden wurde</b>
propose-event = { $date }: { $state }
button-propose-theme = 💡 Aus einem Thema
button-propose-nothing = ✏️ Eine eigene Idee
button-propose-this = 💡 Dafür einen Dienst vorschlagen
button-propose-number = 💡 Vorschlag für { $number }
button-propose-rewrite = ✏️ Neu schreiben
button-move-idea = Denen zeigen, deren Anliegen es ist
button-move-study = Wir prüfen es
button-move-building = Wir bauen daran
button-move-launched = Es ist da
button-move-declined = Wir machen es nicht
button-move-wide = Jetzt schon allen zeigen
button-move-sure = Ja, so machen
button-launch-new = ➕ Als neuer Dienst
move-ask-reason = Warum nicht? Die Mitglieder, deren Anliegen es ist, und wer dafür war, lesen diese Zeile. Höchstens 300 Zeichen.
move-choose-service = Welcher Dienst ist es? Nimm ihn mit den Texten des Vorschlags in den Katalog auf, oder wähle den, der es geworden ist.
move-sure-idea = „{ $title }“ geht an die Mitglieder, deren Anliegen es ist, und nach einer Woche an alle. Ist der Text fertig?
move-untranslated = Noch nicht geschrieben auf: { $missing }. Wer eine dieser Sprachen gewählt hat, liest es auf { $instead }.
move-sure-study = „{ $title }“: Ihr prüft es. Mitglieder sehen das in /proposals.
move-sure-building = An „{ $title }“ wird gebaut. Mitglieder, die darauf warten, erfahren es. Stimmt das?
move-sure-launched = „{ $title }“ ist da. Mitglieder, die darauf warten, bekommen die Karte des Dienstes und in einem Monat die Frage, ob er hilft. Stimmt das?
move-sure-declined = Das lesen sie. Zurücknehmen geht nicht.

audit-proposal-drafted = Hat den Vorschlag { $words } entworfen
audit-proposal-written = Hat den Vorschlag { $words } neu geschrieben
audit-proposal-idea = Hat Mitgliedern den Vorschlag { $words } gezeigt
audit-proposal-widened = Hat den Vorschlag { $words } für alle geöffnet
audit-proposal-study = Vorschlag { $words }: in Prüfung
audit-proposal-building = Vorschlag { $words }: im Aufbau
audit-proposal-launched = Vorschlag { $words }: ist da
audit-proposal-declined = Vorschlag { $words }: abgelehnt
