# The first words after an introduction: questions, a moment, a nudge.

opening-heading = Two questions to begin with:
opening-how = • <i>“What have you tried so far, and what would you do differently now?”</i>
opening-who = • <i>“Whom have you asked already, and who came closest?”</i>
opening-whether = • <i>“What speaks for it, for you, and what holds you back?”</i>
opening-what = • <i>“What would have to change first for you to get on?”</i>
opening-been-helped = • <i>“What made the difference in the end, and would you do it that way again?”</i>
opening-been-tried = • <i>“If it began again today, what would you skip at once?”</i>
opening-been = • <i>“How did you notice that it was getting better?”</i>
opening-in-it = • <i>“Where are you with it now, and what do you have to decide first?”</i>
opening-money = • <i>“How do you bring up money with a customer: beforehand, on paper, over the phone?”</i>
opening-care = • <i>“How do you manage at home when work calls, and what suffers for it?”</i>
opening-alone = • <i>“Who do you talk to about this, and what do you miss most?”</i>
opening-time = • <i>“With one day less next week, what would you drop first?”</i>
opening-rules = • <i>“Where did you find an answer you trust, and what is still unclear to you?”</i>
opening-tools = • <i>“How did you learn it, and what would you not buy again?”</i>
opening-customers = • <i>“Which customer taught you most, and how did they find you?”</i>
opening-same-sector = • <i>“What is different about this in our line of work?”</i>
opening-other-sector = • <i>“How does this go in your line of work?”</i>
opening-wish = • <i>“What would make this talk worth your while?”</i>

slot = { $weekday } { $day } between { $start }:00 and { $end }:00
opening-slot = 🗓 A short call? Perhaps { $slot }. That is a decent hour for you both.

button-in-touch = 🙌 We are in touch
in-touch-thanks = Good! Enjoy the talk.
nudge = 👋 Yesterday I introduced you to { $name }. Whether you wrote to each other yet, I cannot see. If not: one line is enough. For instance:
