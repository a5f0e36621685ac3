# /weights: what outcomes of introductions taught about matching, for moderators.

weights-proposal =
    ⚖️ <b>Wat kennismakingen me leerden</b>

    Ik bekeek minstens { $outcomes } voorstellen en wat ervan kwam. Dit lijkt mee te tellen, naast vragen die op elkaar lijken. Er verandert niets tot een van jullie dat zegt.
weights-table =
    <b>Wat telt, in punten</b>
    Hoe sterk twee vragen op elkaar lijken, geeft tot 100 punten. Daar komt bij:
weights-otherwise = • { $fact }: nu { $before }, hiermee { $after }
weights-as-now = • { $fact }: { $after }, zoals nu
weights-alone = • { $fact }: { $after }
weights-fact-sector = hetzelfde vak
weights-fact-wishes = een wens voor hetzelfde vak, of juist een ander, komt uit (voor elk van de twee)
weights-fact-region = dezelfde streek
weights-fact-years = even lang bezig
weights-fact-been-there = een van de twee heeft het al meegemaakt
weights-tried = <b>Getest op andere voorstellen</b>
weights-tried-learned = • deze gewichten: { $percent } op de 100 keer juist, fout { $loss }
weights-tried-in-use = • wat toen gold: { $percent } op de 100 keer juist, fout { $loss }
weights-tried-defaults = • waarmee we begonnen: { $percent } op de 100 keer juist, fout { $loss }
weights-tried-explained = De vraag was welk van twee voorstellen goed afliep, als het ene goed ging en het andere niet. Met een muntje zit je 50 keer juist. Hoe kleiner de fout (log loss), hoe beter.
weights-decimal = { $whole },{ $part }

button-weights-use = Deze gebruiken
button-weights-keep = Houden wat we hebben
weights-taken = ✅ Vanaf nu zoek ik met deze gewichten. Kaarten die al verstuurd zijn, blijven. Met /weights kun je altijd terug.
weights-kept = 👌 Alles blijft zoals het is.
weights-begun-again = ✅ Vanaf nu zoek ik weer met de gewichten van het begin. Kaarten die al verstuurd zijn, blijven.
weights-settled = Hierover is al beslist, of er kwam iets nieuwers. /weights toont hoe het ervoor staat.
weights-switched = Net voor jou heeft iemand gewisseld. Kijk eerst nog eens in /weights.

weights-heading =
    <b>Wat meetelt bij het zoeken</b>

    In gebruik: versie { $number }
weights-heading-beginning =
    <b>Wat meetelt bij het zoeken</b>

    In gebruik: de gewichten van het begin
weights-version = <b>Versie { $number }</b> · { $date } · uit minstens { $outcomes } voorstellen
weights-beginning = <b>De gewichten van het begin</b>
weights-state-candidate = Wacht op een beslissing
weights-state-in-use = In gebruik
weights-state-retired = Was in gebruik
weights-state-turned-down = Niet gebruikt
weights-state-lapsed = Ingehaald voor iemand besliste
weights-state-no-better = Voorspelde niet beter, dus niet voorgesteld
weights-decided = Beslist op { $date } door { $name }
weights-how = Op maandag leer ik uit wie elkaar gesproken heeft en of het hielp. Ik gebruik gewichten pas als een van jullie dat zegt.
weights-none = Er is nog niets geleerd. Ik begin zodra ik weet wat er van 100 voorstellen kwam, en leg het dan aan jullie voor.
weights-sure = Vanaf nu met deze gewichten zoeken? Kaarten die al verstuurd zijn, blijven zoals ze zijn.
button-weights-sure = Ja, deze gebruiken
button-weights-version = Versie { $number }
button-weights-beginning = Het begin
button-weights-list = Alle gewichten
