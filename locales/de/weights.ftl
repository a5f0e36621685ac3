# /weights: what outcomes of introductions taught about matching, for moderators.

weights-proposal =
    ⚖️ <b>Was ich aus Begegnungen gelernt habe</b>

    Ich habe mir mindestens { $outcomes } Vorschläge angesehen und was daraus wurde. Das scheint neben derselben Sorge zu zählen. Nichts ändert sich, bevor jemand von euch es entscheidet.
weights-table =
    <b>Was zählt, in Punkten</b>
    Wie ähnlich zwei Anliegen sind, gibt bis zu 100. Dazu kommt:
weights-otherwise = • { $fact }: jetzt { $before }, hiermit { $after }
weights-as-now = • { $fact }: { $after }, wie jetzt
weights-alone = • { $fact }: { $after }
weights-fact-sector = dasselbe Fach
weights-fact-wishes = ein Wunsch nach demselben oder einem anderen Fach geht in Erfüllung (für beide je einmal)
weights-fact-region = dieselbe Gegend
weights-fact-years = gleich lange dabei
weights-fact-been-there = eine der beiden Personen hat es schon hinter sich
weights-tried = <b>Erprobt an anderen Vorschlägen</b>
weights-tried-learned = • diese Gewichte: { $percent } von 100 Mal richtig, Fehler { $loss }
weights-tried-in-use = • was damals galt: { $percent } von 100 Mal richtig, Fehler { $loss }
weights-tried-defaults = • die vom Anfang: { $percent } von 100 Mal richtig, Fehler { $loss }
weights-tried-explained = Die Frage war, welcher von zwei Vorschlägen gut ausging, wenn es nur einer tat. Eine Münze liegt 50 Mal richtig. Je kleiner der Fehler (Log Loss), desto besser.
weights-decimal = { $whole },{ $part }

button-weights-use = Diese verwenden
button-weights-keep = Behalten, was wir haben
weights-taken = ✅ Ab jetzt suche ich mit diesen Gewichten. Verschickte Karten bleiben. Mit /weights kannst du jederzeit zurück.
weights-kept = 👌 Alles bleibt, wie es ist.
weights-begun-again = ✅ Ab jetzt suche ich wieder mit den Gewichten vom Anfang. Verschickte Karten bleiben.
weights-settled = Darüber ist schon entschieden, oder es kam etwas Neueres. /weights zeigt, wie es steht.
weights-switched = Kurz vor dir hat jemand gewechselt. Schau bitte erst noch einmal in /weights.

weights-heading =
    <b>Was bei der Suche zählt</b>

    Im Einsatz: Version { $number }
weights-heading-beginning =
    <b>Was bei der Suche zählt</b>

    Im Einsatz: die Gewichte vom Anfang
weights-version = <b>Version { $number }</b> · { $date } · aus mindestens { $outcomes } Vorschlägen
weights-beginning = <b>Die Gewichte vom Anfang</b>
weights-state-candidate = Wartet auf eine Entscheidung
weights-state-in-use = Im Einsatz
weights-state-retired = War im Einsatz
weights-state-turned-down = Nicht übernommen
weights-state-lapsed = Überholt, bevor jemand entschied
weights-state-no-better = Sagte nichts besser voraus, darum nicht vorgeschlagen
weights-decided = Entschieden am { $date } von { $name }
weights-how = Montags lerne ich daraus, wer miteinander gesprochen hat und ob es geholfen hat. Gewichte gelten erst, wenn jemand von euch das entscheidet.
weights-none = Noch ist nichts gelernt. Ich fange an, sobald ich von 100 Vorschlägen weiß, wie sie ausgegangen sind, und frage euch dann.
weights-sure = Ab jetzt mit diesen Gewichten suchen? Verschickte Karten bleiben, wie sie sind.
button-weights-sure = Ja, diese verwenden
button-weights-version = Version { $number }
button-weights-beginning = Der Anfang
button-weights-list = Alle Gewichte
