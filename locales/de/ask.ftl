# /ask: looking through what members shared.

ask-ask = Was möchtest du wissen? Ein paar Worte genügen, in jeder Sprache. Ich sehe nach, was Mitglieder hinter sich haben und wer gerade mittendrin ist.
ask-length = Zwischen 3 und 300 Zeichen, bitte: Was möchtest du wissen?
ask-looking = 🔎 Einen Moment, ich suche.
ask-waking = 🔎 Ich bin gerade erst aufgewacht und sammle mich noch. Deine Antwort kommt von selbst, in höchstens einer Minute.
ask-nothing = Ich habe nichts gefunden, was dem nahekommt, weder Erfahrung noch Anliegen. Sag es als Anliegen, dann hörst du von mir, sobald jemand passt.
button-ask-need = ✏️ Als Anliegen sagen

ask-page =
    🔎 <b>{ $words }</b>
    { $first }–{ $last } von { $total }
ask-page-only = 🔎 <b>{ $words }</b>
ask-entry-experience =
    <b>{ $number }. Hat es hinter sich</b> · { $facts }
    <q>{ $words }</q>
    Was geholfen hat: { $helped }
ask-entry-need =
    <b>{ $number }. Ist mittendrin</b> · { $facts }
    <q>{ $words }</q>
ask-entry-gone = <b>{ $number }.</b> Das ist nicht mehr da.
ask-gone = Das ist nicht mehr da.
button-ask-read = { $number } lesen
button-previous = ← Zurück
button-next = Weiter →
button-back-list = ← Zurück zur Liste

button-helped = 👍 Das hat geholfen
ask-helped = 👍 Du hast gesagt, dass es geholfen hat. Das erfährt, wer es geschrieben hat, nie von wem.
ask-helped-many = 👍 Hat { $count } Mitgliedern geholfen.
button-talk-author = 💬 Darüber reden
button-talk-peer = 💬 Mit dieser Person reden
talk-asked = 💬 Du hast um ein Gespräch gebeten. Du hörst von mir, sobald die andere Person auch Ja sagt.
talk-not-now = Hier ist im Moment kein Gespräch möglich.
talk-at-limit = Mit deinen Zusagen, die noch warten, hast du diesen Monat schon alle Kontakte, die du wolltest. Mit /limit schaffst du Platz.
talk-paused = Du machst gerade Pause. Erst /resume, dann frage ich.
