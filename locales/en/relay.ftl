# Talking through the bot: without names, passed on line by line.

# What the other is called; sixteen, so that several talks are told apart.
relay-label-1 = 🦉 Owl
relay-label-2 = 🦊 Fox
relay-label-3 = 🐢 Turtle
relay-label-4 = 🦔 Hedgehog
relay-label-5 = 🐝 Bee
relay-label-6 = 🦦 Otter
relay-label-7 = 🐬 Dolphin
relay-label-8 = 🐿 Squirrel
relay-label-9 = 🦢 Swan
relay-label-10 = 🐧 Penguin
relay-label-11 = 🦋 Butterfly
relay-label-12 = 🦌 Deer
relay-label-13 = 🦆 Duck
relay-label-14 = 🐞 Ladybird
relay-label-15 = 🦁 Lion
relay-label-16 = 🐇 Hare

button-yes-relay = 🎭 Yes, through the bot first
card-waiting-relay = ✅ You said yes, through me first. As soon as the other does too, you can write to each other here, without names.
card-relayed = ✅ You both said yes. You talk through me first.

relay-opened =
    🎭 <b>You both said yes, and talk through me first</b>
    The other is called { $label } here. To them you are { $mine }.
relay-promise =
    <b>Before you write</b>
    I am a bot: what you write here is not end-to-end encrypted. I keep it for 30 days (what is reported, until that is settled), then I delete it. I add neither name nor number, but a photo, a voice or the name of a file can tell who you are.
    Either of you may end it, report it, or ask to show names, at any time.
nudge-relay = 👋 { $label } and you both said yes yesterday, and nobody has written yet. One line is enough. For instance:

button-relay-talk = ✍️ Write to each other
button-relay-answer = ↩️ Answer
relay-line =
    <b>{ $label }</b>
    { $words }
relay-file = <b>{ $label }</b>

relay-mode =
    ✍️ <b>You are now talking with { $label }</b>
    What you write goes to them: text, photos, voice notes, documents. Until you tap “Leave” or use a command; after an hour of silence I ask first.
button-relay-leave = ⏸ Leave
button-reveal = 🤝 Show names
button-relay-end = End the talk
button-relay-report = 🚩 Report
relay-left = ⏸ What you type now no longer goes to { $label }. The talk stays open: /talk.

relay-list = <b>Your talks through me</b>
relay-listed = • { $label }: { $words }
relay-none = You have no open talk through me. One begins when a card suits you and you tap “Yes, through the bot first”.
button-relay-with = ✍️ { $label }
relay-passed = → Passed on to { $label }.

relay-where =
    { $count ->
        [one] Who is this for? I have not sent it to anybody.
       *[other] Who are these { $count } messages for? I have not sent them to anybody.
    }
button-relay-to = → { $label }
button-relay-need = ✏️ It is a new need
button-relay-nobody = Nobody, throw it away
relay-to-need = Good, a need then.
relay-dropped = 👌 Thrown away. Nobody saw it.
relay-where-first = That is a lot at once, and this last one is not kept. First tell me who the others are for.

relay-kind = I pass on text, photos, voice notes and documents. This was not sent.
relay-too-fast = That is a lot in one minute. This last message was not sent; try again in a moment.
relay-too-long = This is too long to pass on in one go, so it was not sent. Could you split it in two?
relay-nothing = There is nothing in it that can be read. It was not sent.
relay-over = This talk is over. Nothing was sent.
relay-change-late = I could not pass on that change: the first version is still on its way. Simply write it again.
relay-not-passed = Your last message has probably not reached { $label }. Send it again, perhaps as text?

relay-quiet = 🍃 It has been quiet between { $label } and you for two weeks. That is fine. If neither of you writes, the talk ends by itself in a week.
relay-ended = 🎭 Your talk with { $label } has come to an end. That happens for all sorts of reasons, and need not have anything to do with you.
relay-end-sure = End the talk with { $label }? They hear that it is over, and not why.
button-relay-end-sure = Yes, end it
relay-you-ended = 👌 Your talk with { $label } is over.

relay-reveal-ask = 🤝 { $label } would like to know who you are, and tell you who they are. If you agree, you get each other’s first name and a way to write in Telegram. If not, nobody hears about it.
button-reveal-yes = 🤝 Yes, show names
relay-reveal-asked = I asked { $label }. As soon as they agree, you both get the other’s name.
relay-reveal-asked-before = You asked { $label } already. As soon as they agree, you both get the other’s name.
relay-reveal-agreed = 🤝 You both want to. I introduce you right away.
relay-reveal-not = 👌 Fine. { $label } does not hear about it, and you simply talk on. Change your mind: “Show names” in /talk.

relay-report-sure = Report the talk with { $label }? It ends at once, and you two are never brought together again. The moderators get the last messages of you both to read. { $label } only hears that the talk is over.
button-relay-report-sure = 🚩 Yes, report
button-relay-report-not = No, not after all
relay-not-reported = 👌 Nothing was reported.
relay-reported = Thank you for saying so. The talk with { $label } is over, and the moderators look at it. Do you feel unsafe? Then call the cooperative.

introduced-relay =
    🎉 <b>{ $label } is { $name }</b>
    You both wanted to show names.

mod-report-new = 🚩 A talk through the bot was reported (number { $number }).
button-mod-report = Read it
mod-report =
    🚩 <b>Report { $number }</b>
    Member { $reporter } reported a talk with member { $other }. That you read it is noted in /audit.
mod-report-line = { $number }: { $words }
mod-report-file = { $number }: [{ $what }] { $words }
mod-report-photo = photo
mod-report-voice = voice note
mod-report-document = document
mod-report-empty = No messages are kept (any more).
button-mod-block-number = Block member { $number }
button-mod-report-files = Show photos and files
button-mod-report-settle = It is settled: delete the messages
mod-report-settled = ✅ Report { $number } is settled, and its messages are deleted.
report-own = You were in this talk yourself. Another moderator judges it.
