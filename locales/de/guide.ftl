# Services that may answer a need, what members say of them, and /unmet.

guide-heading =
    🧰 <b>Vielleicht hat die Genossenschaft hierauf eine Antwort</b>

    <q>{ $words }</q>
guide-service =
    <b>{ $number }. { $name }</b>
    { $description }
guide-ask = Ist das eine Antwort auf dein Anliegen? Mitglieder suche ich inzwischen trotzdem.
guide-said-answered = ✓ Du hast gesagt: Ja, das ist die Antwort. Schön! Ich suche weiter Mitglieder; ist alles gelöst, sag es in /mine.
guide-said-partly = ✓ Du hast gesagt: teilweise.
guide-said-no = ✓ Du hast gesagt: nein.
button-website-of = 🔗 Website { $number }
button-guide-answered = Ja, das hilft mir
button-guide-partly = Teilweise
button-guide-no = Nein
button-guide-change = Meine Antwort ändern
missing-ask = <b>Was fehlt?</b> Eine Zeile genügt. Die Arbeitsgruppe, die über neue Dienste entscheidet, liest sie, ohne deinen Namen.
missing-thanks = Danke. Das hilft zu entscheiden, was die Genossenschaft als Nächstes aufbaut.
missing-skipped = Gut. Deine Antwort zählt trotzdem.
missing-length = Zwischen 3 und 500 Zeichen, bitte. Was fehlt?

count-few = zu wenige, um sie zu zeigen
count-at-least = { $count } oder mehr
unmet-overall =
    <b>Wo unsere Dienste nicht reichen</b>
    Mitglieder, danach, was sie zu den gezeigten Diensten gesagt haben:

    Beantwortet: { $answered }
    Teilweise: { $partly }
    Nicht beantwortet: { $no }
    Noch keine Antwort: { $unknown }
    Kein Dienst kam ihrem Anliegen nahe: { $no_service }
unmet-services = <b>Nach Dienst</b> (beantwortet · teilweise · nicht)
unmet-service = • { $name }: { $answered } · { $partly } · { $no }
unmet-themes = <b>Nach Thema</b> (Dienste reichen nicht für, von allen Mitgliedern mit diesem Anliegen)
unmet-theme = { $number }. { $name }: { $unmet } / { $members }
unmet-method = Ein Mitglied zählt in jeder Zeile einmal. Damit Zahlen auf niemanden zeigen, heißen sie „mindestens“, gehen in Fünferschritten, sind oft etwas zu niedrig und bleiben bis Montag gleich. Dienste mit zu wenigen Antworten fehlen.
button-unmet-words = 💬 Was fehlt, in ihren Worten
unmet-words = <b>Was fehlt, in den Worten der Mitglieder</b>
unmet-few-words = Noch zu wenige Mitglieder haben geschrieben, was fehlt, um ihre Worte zu zeigen.
unmet-quote = <q>{ $words }</q>
