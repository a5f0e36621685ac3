# /themes: what members need, grouped by meaning.

themes-heading = <b>What members need</b>, grouped by meaning
themes-none = There are no themes yet. They are worked out on Mondays, from needs that are alike.
themes-line =
    <b>{ $number }. { $name }</b>
    Members: { $members } · services fall short for: { $unmet }
themes-choice = { $number }. { $name }
themes-method = Members with an open need: “at least”, in steps of five, and the same until Monday. Services fall short where a member said partly or no, or none came near.
themes-on-their-way = The needs are being grouped anew. Look again in a moment.
theme-gone = This theme is no longer there. /themes shows those there are.
theme-nameless = Theme { $number }
theme-card =
    <b>{ $name }</b>

    Members: { $members }
    Services fall short for: { $unmet }
theme-words = { $language }: { $words }
theme-history = <b>History</b>
theme-event-born = { $date }: begun, members: { $members }
theme-event-grew = { $date }: grown, members: { $members }
theme-event-shrank = { $date }: fewer, members: { $members }
theme-event-renamed = { $date }: named by a moderator
theme-event-merged = { $date }: two themes became one
theme-event-split = { $date }: split
theme-event-moved = { $date }: a need moved
theme-needs = <b>Needs in { $name }</b>
theme-need = { $number }. { $words }
theme-ask-name = What shall this theme be called? At most 60 characters. The name stays while needs come and go.
theme-name-unfit = A name of 1 to 60 characters, please.
theme-ask-merge = In which theme does { $name } go on?
theme-ask-move =
    Which theme does this need belong to?

    <q>{ $words }</q>
theme-ask-split =
    { $count ->
        [0] Which needs of { $name } become a theme of their own? Tap their numbers.
        [one] One need of { $name } picked for a theme of its own.
       *[other] { $count } needs of { $name } picked for a theme of their own.
    }
theme-use-the-numbers = Please tap the numbers of the needs, then the button below them.
theme-split-some = Pick some of the needs first, but not all.
button-themes-again = 🔄 Group anew now
button-theme-needs = Read its needs
button-theme-rename = Name
button-theme-merge = Merge
button-theme-split = Split
button-theme-move = Move to another theme
button-theme-none = Belongs to no theme
button-theme-part = A theme of these

audit-themes-again = Had the needs grouped anew
audit-theme-renamed = Named theme { $number }: { $words }
audit-theme-merged = Merged theme { $number } into theme { $words }
audit-theme-split = Split theme { $words } off theme { $number }
audit-need-moved = Moved need { $number } to another theme
