# The buttons and words that several journeys share.


button-tell-need = ✏️ Vertel wat je nodig hebt
button-mine = 📋 Mijn vragen
button-skip = Overslaan
button-back = ← Terug
button-number = { $number }
button-chosen-number = ✓ { $number }
button-language = { $name }
button-chosen-label = ✓ { $label }
button-cancel = Annuleren
button-rewrite = Herschrijven

# Shown for a moment over the chat: 200 characters at most.
button-old = Deze knop werkt niet meer. Met /mine zie je wat je nu kunt doen.
already-answered = Hier heb je al op geantwoord. Dank je!

# The menu of commands: 256 characters at most.
command-need = Vertel wat je nodig hebt
command-ask = Zoek in wat leden hebben meegemaakt
command-experience = Deel wat je hebt meegemaakt
command-mine = Mijn vragen en kennismakingen
command-circles = Mijn kringen: wie, waar, wanneer
command-circle = Praten in mijn kring
command-talk = Mijn gesprekken via de bot
command-profile = Wat anderen van mij zien
command-privacy = Mijn gegevens, en waar ik ja op zei
command-mydata = Alles krijgen wat er van mij bewaard wordt
command-forget = Alles van mij laten wissen
command-invite = Iemand uitnodigen
command-language = Andere taal
command-services = Wat de coöperatie aanbiedt
command-proposals = Nieuwe diensten in de maak
command-limit = Hoeveel kennismakingen per maand
command-pause = Even pauze
command-resume = Weer meedoen
command-help = Wat ik voor je kan doen
command-cancel = Stoppen met wat we aan het doen zijn
command-mod = Voor moderatoren
command-why = Waarom twee leden niet kennismaken
command-weights = Gewichten van het zoeken, en terug
command-unmet = Waar onze diensten tekortschieten
command-themes = Wat leden nodig hebben, gegroepeerd
command-stats = Hoe de week verliep
command-diversity = Wie wat nodig heeft
command-report = Het verslag van een maand
command-propose = Een nieuwe dienst voorstellen
command-audit = Wat er gedaan is, door wie en waarom
command-role = Wie wat mag

# Under the bot's name in Telegram: 120 and 512 characters at most.
about-short = Freelancers van de coöperatie vinden leden die hun vraag van binnenuit kennen.
about-long =
    Vertel in je eigen woorden wat je nodig hebt voor je werk. Ik zoek leden van de coöperatie die met hetzelfde zitten of het al meemaakten, en breng jullie in contact zodra jullie allebei ja zeggen.

file-in-doubt = Ik weet niet zeker of het bestand { $name } is aangekomen. Staat het hier niet, vraag het dan gerust nog eens.
file-not-sent = Het bestand { $name } kon niet verstuurd worden. Vraag het straks gerust nog eens.
