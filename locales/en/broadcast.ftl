# Writing to many members.

button-mod-broadcast = 📣 Write to members
broadcast-message =
    📣 <b>From the cooperative</b>

    { $words }
button-news-off = No more of these
news-off = All right, no more messages like this one. In /profile you can have them again.
profile-news-yes = 📣 News of the cooperative: yes
profile-news-no = 📣 News of the cooperative: no
button-change-news = News on/off

broadcast-list = 📣 <b>Messages to members</b>
broadcast-entry = { $number }. { $state } · { $words }
broadcast-state-draft = being written
broadcast-state-planned = planned
broadcast-state-running = on its way
broadcast-state-done = sent
broadcast-state-stopped = stopped
button-broadcast-new = ✏️ Write a new one
broadcast-composer = 📣 <b>A message to members</b>
broadcast-to-all =
    { $count ->
        [one] To everyone: one member
       *[other] To everyone: { $count } members
    }
broadcast-to-some = To: { $kind }, { $value } ({ $size } members)
broadcast-text-line = { $language }: { $words }
broadcast-no-text-yet = Write it in one language at least: tap the language.
broadcast-first-counts = Who reads a language without a text gets the one you wrote first.
button-broadcast-who = 👥 To whom
button-broadcast-preview = 👁 Preview
button-broadcast-when = 🕘 When, and send
button-broadcast-drop = Throw away
broadcast-ask-text = Write the text in this language: { $language }. Up to 3,500 characters; no markup, links may stand in it.
button-broadcast-drop-text = Take this text out
broadcast-length = A message of 1 to 3,500 characters, please.
broadcast-ask-who = To whom does it go?
button-broadcast-all = Everyone
button-broadcast-language = Language
button-broadcast-sector = Field of work
button-broadcast-region = Region
button-broadcast-theme = Theme
button-broadcast-role = Role
button-broadcast-value = { $value }
broadcast-which = Which?
broadcast-no-themes = There is no theme of five members or more yet.
broadcast-not-in = There is no text in this language: { $language }. Its readers get the one in: { $other }.
button-broadcast-test = Send it to me alone, as a test
broadcast-ask-when = When does it go? Our clock says { $clock }. Tap, or type it: “tomorrow 9:00”, “24/12 18:30”.
button-broadcast-now = Now
button-broadcast-at = At { $clock }
broadcast-when-unclear = I cannot read a moment in that. Type it like “tomorrow 9:00”, “24/12 18:30” or “18:30”.
broadcast-when-past = That moment has gone by or is more than a year away. Type a later one, like “tomorrow 9:00”.
broadcast-moment = { $day }, { $clock }
broadcast-sure-now = It goes out <b>now</b> ({ $when }).
broadcast-sure-at = It goes out on <b>{ $when }</b>.
broadcast-sure = In quiet hours it waits until they are over. Who turned news off gets nothing. Is that right?
button-broadcast-go = Yes, send it
broadcast-no-text = Write a text first.
broadcast-nobody = Nobody would get this: choose others.
broadcast-confirmed = This was confirmed already. It stands in /mod, under messages to members.
broadcast-over = This one is over already.
button-broadcast-stop = ✋ Stop
broadcast-planned-for = 🕘 Planned for { $when }. You hear how it goes.
broadcast-planned-going = 📣 It begins in a moment.
broadcast-running-going =
    📣 <b>On its way</b>
    In all: { $total } · delivered: { $delivered }
    Failed: { $failed } · unsure: { $unsure } · to go: { $waiting }
broadcast-stopped-going =
    ✋ <b>Stopped.</b> What is on its way this moment still arrives.
    In all: { $total } · delivered: { $delivered }
    Failed: { $failed } · unsure: { $unsure } · to go: { $waiting }
broadcast-stopped-ended =
    ✋ <b>Your message was stopped</b>
    In all: { $total } · delivered: { $delivered }
    Failed: { $failed } · unsure: { $unsure }
broadcast-done-ended =
    ✅ <b>Your message is out</b>
    In all: { $total } · delivered: { $delivered }
    Failed: { $failed } · unsure: { $unsure }
