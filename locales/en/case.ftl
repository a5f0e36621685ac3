# Cases: what moderators decide, what the member hears of it, and appeals.

button-mod-cases = ⚖️ Open cases: { $count }
button-mod-review-on = Review of new texts: on (tap for off)
button-mod-review-off = Review of new texts: off (tap for on)

case-review = ⚖️ <b>Case { $number }</b> · new
case-concern = ⚖️ <b>Case { $number }</b> · reported
case-appeal = ⚖️ <b>Case { $number }</b> · appeal
case-direct = ⚖️ <b>Case { $number }</b>
case-deleted = Its author has deleted it.
case-member-left = Everything of whose this was has been erased. There is nothing left to decide.
case-warnings =
    { $count ->
        [0] No warnings so far.
        [one] One warning so far.
       *[other] { $count } warnings so far.
    }
case-concerns =
    { $count ->
        [one] One member reported this:
       *[other] { $count } members reported this:
    }
case-concern-reason = • { $reason }
case-concern-words = • “{ $words }”
case-held = Others do not see it until you decide: something in it has gone round several times.
case-paused = Others do not see it until you decide: several members reported it.
case-appeal-words =
    The member sees it differently:
    <q>{ $words }</q>
case-decided = ✓ { $name }: { $verdict }
verdict-leave = left as it is
verdict-hide = hidden
verdict-warn = warned
verdict-block = blocked
verdict-uphold = it stays as decided
verdict-lift = taken back
button-case-leave = Leave it
button-case-hide = Hide
button-case-warn = Warn
button-case-warn-text = Hide and warn
button-case-block = Block member
button-case-uphold = It stays
button-case-lift = Take it back
case-too-late = Another moderator was quicker. Above you see who decided what.
case-not-yours = This case is for another moderator: it is about you, or against your own decision.

queue-heading =
    { $count ->
        [one] ⚖️ <b>One open case</b>
       *[other] ⚖️ <b>{ $count } open cases</b>, oldest first
    }
queue-empty = ⚖️ No open cases. All is decided.
queue-review = { $number }. { $date } · new · { $words }
queue-concern = { $number }. { $date } · reported · { $words }
queue-appeal = { $number }. { $date } · appeal · { $words }
queue-member = member { $number }
button-to-queue = ← Open cases

told-hide-need = A moderator read this need of yours and hid it. Others do not see it any more:
told-hide-experience = A moderator read this experience of yours and hid it. Others do not see it any more:
told-warn-need = A moderator read this need of yours and hid it. This is a warning: please mind how you write to others here.
told-warn-experience = A moderator read this experience of yours and hid it. This is a warning: please mind how you write to others here.
told-warn-member = A moderator looked at how you deal with others here. This is a warning: please mind how you write to them and talk with them.
told-block-need = A moderator read this need of yours and shut you out of Raakvlak.
told-block-experience = A moderator read this experience of yours and shut you out of Raakvlak.
told-block-member = A moderator has shut you out of Raakvlak. I do not answer you any more.
told-what-hide = You can take part as before, and put it in other words if you like. Do you see it differently? Tap below: a moderator looks again.
told-what-warn = You can take part as before. Do you see it differently? Tap below: a moderator looks again.
told-what-block = Do you see it differently? Tap below, once: a moderator looks again. You can also contact the cooperative.
told-uphold-need = We looked again at this need. The decision stays as it was.
told-uphold-experience = We looked again at this experience. The decision stays as it was.
told-uphold-member = We looked again. The decision stays as it was.
told-lift-need = We looked again at this need, and you were right: the decision is taken back. Sorry for the trouble.
told-lift-experience = We looked again at this experience, and you were right: the decision is taken back. Sorry for the trouble.
told-lift-member = We looked again, and you were right: the decision is taken back. Sorry for the trouble.
button-appeal = I see it differently
appeal-ask = What do we not see? Write it in one message, up to 500 characters. A moderator reads it, another one than before if possible.
appeal-sent = Thank you. A moderator looks again, and you hear what comes of it.
appeal-before = You have told us already. You hear what comes of it.
appeal-length = Between 1 and 500 characters, please.

audit-by-rule = Raakvlak
audit-case-leave = Case { $number }: left as it is
audit-case-hide = Case { $number }: hidden
audit-case-warn = Case { $number }: warned
audit-case-block = Case { $number }: blocked
audit-case-uphold = Appeal { $number }: it stays as decided
audit-case-lift = Appeal { $number }: taken back
audit-case-held = Case { $number }: kept from others until a decision, as something in it goes round
audit-case-paused = Case { $number }: kept from others until a decision, as several members reported it
audit-review-on = Review of new texts switched on
audit-review-off = Review of new texts switched off
command-queue = Cases to decide
case-for-moderators = Only moderators can decide this.
case-why-in-private = Decided. I ask you why in private.
audit-group-chosen = Had cases brought to a group as well
audit-group-given-up = Had no more cases brought to the group
