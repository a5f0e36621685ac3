# The buttons and words that several journeys share.


button-tell-need = ✏️ Sagen, was ich brauche
button-mine = 📋 Meine Anliegen
button-skip = Überspringen
button-back = ← Zurück
button-number = { $number }
button-chosen-number = ✓ { $number }
button-language = { $name }
button-chosen-label = ✓ { $label }
button-cancel = Abbrechen
button-rewrite = Neu schreiben

# Shown for a moment over the chat: 200 characters at most.
button-old = Dieser Knopf geht nicht mehr. /mine zeigt, was du jetzt tun kannst.
already-answered = Darauf hast du schon geantwortet. Danke!

# The menu of commands: 256 characters at most.
command-need = Sagen, was ich brauche
command-ask = Suchen, was Mitglieder hinter sich haben
command-experience = Teilen, was du hinter dir hast
command-mine = Meine Anliegen und Kontakte
command-circles = Meine Kreise: wer, wo, wann
command-circle = In meinem Kreis reden
command-talk = Meine Gespräche im Bot
command-profile = Was andere von mir sehen
command-privacy = Meine Daten, und wozu ich Ja gesagt habe
command-mydata = Alles bekommen, was über mich gespeichert ist
command-forget = Alles von mir löschen lassen
command-invite = Jemanden einladen
command-language = Andere Sprache
command-services = Was die Genossenschaft anbietet
command-proposals = Neue Dienste in Arbeit
command-limit = Wie viele Kontakte im Monat
command-pause = Eine Pause machen
command-resume = Wieder mitmachen
command-help = Was ich für dich tun kann
command-cancel = Beenden, wobei wir gerade sind
command-mod = Für die Moderation
command-why = Warum zwei Mitglieder nicht bekannt gemacht werden
command-weights = Gewichte der Suche, und zurück
command-unmet = Wo unsere Dienste nicht reichen
command-themes = Was Mitglieder brauchen, gruppiert
command-stats = Wie die Woche lief
command-diversity = Wer was braucht
command-report = Der Bericht über einen Monat
command-propose = Einen neuen Dienst vorschlagen
command-audit = Was getan wurde, von wem und warum
command-role = Wer was darf

# Under the bot's name in Telegram: 120 and 512 characters at most.
about-short = Selbstständige der Genossenschaft finden Mitglieder, die ihr Anliegen aus eigener Erfahrung kennen.
about-long =
    Sag mir in deinen Worten, was du für deine Arbeit brauchst. Ich suche Mitglieder der Genossenschaft, die dasselbe Anliegen haben oder es schon hinter sich haben, und mache euch bekannt, sobald ihr beide Ja sagt.

file-in-doubt = Ich weiß nicht sicher, ob die Datei { $name } angekommen ist. Steht sie nicht hier, bitte mich noch einmal darum.
file-not-sent = Die Datei { $name } ließ sich nicht senden. Bitte mich in einer Weile noch einmal darum.
