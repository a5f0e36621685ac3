# /ask: looking through what members shared.

ask-ask = What would you like to know? A few words will do, in any language. I look through what members have been through, and who is in it now.
ask-length = Between 3 and 300 characters, please: what would you like to know?
ask-looking = 🔎 One moment, I am looking.
ask-waking = 🔎 I have only just woken up and am still finding my bearings. Your answer comes by itself, in a minute at most.
ask-nothing = I found nothing that comes near, neither an experience nor a need. Tell it as a need, and you hear from me as soon as someone fits.
button-ask-need = ✏️ Tell it as a need

ask-page =
    🔎 <b>{ $words }</b>
    { $first }–{ $last } of { $total }
ask-page-only = 🔎 <b>{ $words }</b>
ask-entry-experience =
    <b>{ $number }. Has been there</b> · { $facts }
    <q>{ $words }</q>
    What helped: { $helped }
ask-entry-need =
    <b>{ $number }. Is in it now</b> · { $facts }
    <q>{ $words }</q>
ask-entry-gone = <b>{ $number }.</b> This one is no longer there.
ask-gone = This one is no longer there.
button-ask-read = Read { $number }
button-previous = ← Back
button-next = Next →
button-back-list = ← Back to the list

button-helped = 👍 This helped
ask-helped = 👍 You said that this helped. The author hears that it did, never from whom.
ask-helped-many = 👍 Helped { $count } members.
button-talk-author = 💬 Talk to the author
button-talk-peer = 💬 Talk to this member
talk-asked = 💬 You asked for a talk. You hear as soon as the other says yes too.
talk-not-now = No talk is possible here at the moment.
talk-at-limit = With your yeses that still wait, you have all the introductions you wanted this month. /limit makes room for more.
talk-paused = You are taking a break. /resume first, then I ask.
