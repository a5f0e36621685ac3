# Cards, and introductions.

card-heading = 🤝 <b>A peer with a need like yours</b>
card-heading-asked = 🤝 <b>A peer would like to meet you</b>
card-heading-been-there = 🧭 <b>Someone who has been there</b>
card-heading-helper = 🧭 <b>Someone is in what you have been through</b>
card-heading-reminder = 🤝 <b>This card still waits for your answer</b>
card-heading-again =
    🤝 <b>I was out of reach for a while</b>
    If you tapped a button meanwhile, that did not reach me. Here is your card again.
cards-reminder = 🤝 { $count } cards still wait for your answer.
card-facts = { $facts }
card-need =
    Their need:
    <q>{ $words }</q>
card-question =
    Their question:
    <q>{ $words }</q>
card-yours =
    What you shared:
    <q>{ $words }</q>
card-why = Why you two: { $reasons }.

reason-meaning = your needs are alike
reason-been-there = they have been through what you describe
reason-helper = you have been through what they describe
reason-sector = you work in the same field ({ $value })
reason-region = you work in the same region ({ $value })
reason-years = you have both been at it equally long ({ $value })
reason-languages = you can talk in { $value }
reasons-joined = { $one }; { $other }

button-introduce = 👋 Introduce us
button-not-this = Not this one
button-yes = 👋 Yes, introduce us
button-not-now = Not now

card-waiting = ✅ You said yes. As soon as the other does too, you both hear each other’s name.
card-agreed = ✅ You both said yes. I introduce you right away.
card-declined = 👌 Fine. The other does not hear about it.
card-passed = ⌛ The time for this card is over.
card-withdrawn = ⌛ What this card is about was changed or closed meanwhile, so this card is closed.
card-gone = This card is no longer there. There is nothing for you to do.
card-at-limit = With your yeses that still wait, you have all the introductions you want a month. /limit makes room, or answer later: the card stays open for now.
introduction-came-to-nothing = One of the peers I had in mind for you turns out not to be free for a talk now. I keep looking.

introduced =
    🎉 <b>Meet { $name }</b>
    You both said yes.

address-username = Write to { $username }
address-link = Tap to write: { $name }
address-none = { $name } cannot be found in Telegram yet. I asked them to mend that, or to write to you first.
address-set-yours = Others cannot find you in Telegram yet. Set a username (Settings → Username) and tap the button: I pass it on.
button-address-set = I have a username now
address-found = 📬 { $name } can be reached now.
address-shared = Thank you, I passed it on.
address-still-none = I do not see a username yet. Telegram: Settings → Username. Then tap here again.
