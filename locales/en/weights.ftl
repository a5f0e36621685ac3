# /weights: what outcomes of introductions taught about matching, for moderators.

weights-proposal =
    ⚖️ <b>What introductions taught me</b>

    I looked at { $outcomes } proposals or more and at what came of them. This is what seems to count besides the same trouble. Nothing changes until one of you says so.
weights-table =
    <b>What counts, in points</b>
    How alike two needs are gives up to 100. On top of that:
weights-otherwise = • { $fact }: now { $before }, with these { $after }
weights-as-now = • { $fact }: { $after }, as now
weights-alone = • { $fact }: { $after }
weights-fact-sector = same field
weights-fact-wishes = a wish for the same field, or for another, comes true (for each of the two)
weights-fact-region = same region
weights-fact-years = equally long at it
weights-fact-been-there = one of the two has been there
weights-tried = <b>Tried on other proposals</b>
weights-tried-learned = • these weights: right { $percent } times in 100, error { $loss }
weights-tried-in-use = • those in use then: right { $percent } times in 100, error { $loss }
weights-tried-defaults = • those of the beginning: right { $percent } times in 100, error { $loss }
weights-tried-explained = The question was which of two proposals went well, where one did and one did not; a coin is right 50 times. The smaller the error (log loss), the better.
weights-decimal = { $whole }.{ $part }

button-weights-use = Use these
button-weights-keep = Keep what we have
weights-taken = ✅ From now on I match with these weights. Cards that are out stay as they are. /weights takes you back whenever you like.
weights-kept = 👌 Everything stays as it is.
weights-begun-again = ✅ From now on I match with the weights of the beginning. Cards that are out stay as they are.
weights-settled = This was decided before, or something newer came. /weights shows how things stand.
weights-switched = Someone switched just before you. Please look at /weights again first.

weights-heading =
    <b>How matching weighs</b>

    In use: version { $number }
weights-heading-beginning =
    <b>How matching weighs</b>

    In use: the weights of the beginning
weights-version = <b>Version { $number }</b> · { $date } · from { $outcomes } proposals or more
weights-beginning = <b>The weights of the beginning</b>
weights-state-candidate = Waits for a decision
weights-state-in-use = In use
weights-state-retired = Was in use
weights-state-turned-down = Turned down
weights-state-lapsed = Overtaken before anyone decided
weights-state-no-better = Foretold no better, so I did not propose it
weights-decided = Decided on { $date } by { $name }
weights-how = On Mondays I learn from whether members met and whether it helped. Weights are used only after one of you says so.
weights-none = Nothing was learned yet. I begin once I know what came of 100 proposals, and then ask you.
weights-sure = Match with these weights from now on? Cards that are out stay as they are.
button-weights-sure = Yes, use these
button-weights-version = Version { $number }
button-weights-beginning = The beginning
button-weights-list = All weights
