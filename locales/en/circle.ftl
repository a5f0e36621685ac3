# Circles: a few members who talk three times about the same trouble.

circle-card = 🪑 <b>Would you like to join a circle?</b>
circle-card-kept =
    🪑 <b>There may be a circle after all</b>
    Last time there were too few of you, and you asked me to keep your yes. It counts now; you can still take it back.
circle-card-waits = 🪑 <b>This circle is still waiting for an answer</b>
circle-again =
    🪑 <b>I was out of reach for a while</b>
    If you tapped a button meanwhile, that did not reach me. So I ask again.
circle-card-passed = ⌛ <b>The time for this circle has passed.</b> There will be others.
circle-waiting = ✅ <b>You said yes.</b> As soon as four have, I write to you. You can take it back until then.
circle-declined = 👌 <b>All right, not this time.</b> Nobody hears of it.
circle-is-complete = ✅ <b>You said yes, and with you the circle is complete.</b>
circle-joined-late = ✅ <b>You said yes.</b> The circle has just begun: welcome.
circle-card-yours =
    Several members struggle with the same thing as you. You wrote:
    <q>{ $words }</q>
circle-card-words = Words that several of you use: { $words }
circle-card-what =
    <b>A circle</b> is four to seven members who talk three times, an hour each time, in { $language }. Everyone brings a question of their own; the others ask questions and help think it through. What is said there stays there.

    If four of you say yes within seven days, it begins. Only then do those who said yes hear each other’s first names, yours included. If you say no, nobody hears of it.
circle-card-over = The time for this circle has passed.
circle-has-begun = Your circle has begun. With /circles you can leave it.
button-circle-yes = Yes, count me in
button-circle-no = Not this time
button-circle-take-back = Take back my yes
button-circle-keep = Keep my yes for next time
circle-too-few = 🪑 The circle is not going ahead: within seven days there were not four of you. That happens. Shall I keep your yes, in case there is another chance? You would get a card first, and could still change your mind.
circle-yes-kept = ✅ Kept. If there is another chance, you get a card.

circle-begins =
    🎉 <b>Your circle begins</b>
    With you: { $names }

    One thing first: where do you meet? If one of you opens a small Telegram group, you can call each other there as well. If nobody has by three days from now, I will pass your messages on myself.
circle-begun =
    🎉 <b>You are in the circle</b>
    With you: { $names }
circle-newcomer = 👋 { $name } is joining your circle.
circle-needs-host = 🪑 A circle has begun and is looking for somebody who opens a Telegram group for it. Its members can do that themselves; so can you. You would see each other in the group.
button-circle-host = I could open a group
button-circle-not-host = I’d rather not
circle-link-ask =
    Thank you! It takes a minute:

    1. In Telegram, make a new group; its name is up to you.
    2. Open the group’s details → Add members → Invite via link.
    3. Copy the link and send it to me here.

    I give it to the members of the circle and to nobody else.
circle-link-unfit = I need the group’s invite link. It begins with https://t.me/+ and I need nothing else in the message.
circle-has-place = Thank you, but it is no longer needed: the circle has a place already. See /circles.
circle-has-host = Thank you! Somebody else is opening a group already.
circle-not-hosting = 👌 All right. Somebody else may do it, or I pass your messages on.
circle-link-thanks = 📬 Thank you! Everyone in the circle has the link now.
circle-place-group = 📍 Your circle has a group. The link is for the members of the circle only.
circle-place-relay = 📍 Nobody has opened a group, and that is fine: your circle talks here. Come in with /circle; from then on I pass what you write on to the others under your first name, until you go out.
button-circle-group = Open the group
button-circle-enter = Come in

circle-entered =
    🚪 <b>You are in the circle</b>
    What you write now goes to { $names }. I keep it for thirty days. Any command, or the button, takes you out.
circle-line = <b>{ $name }</b>: { $words }
circle-new-lines = 💬 There is something new in your circle.
circle-out = 👋 You are out of the circle. What you write now is between you and me. Back in: /circle
circle-out-already = You are not in the circle at the moment. Come in with /circle.
circle-stale = You had not written in the circle for three hours, so I sent this to nobody. With /circle you come in again.
circle-edited = I don’t pass on changes. Would you send it as a new message?
circle-only-text = I can only pass on text here. Would you type it?
circle-line-length = A message of up to 2,000 characters, please. You can send several.
circle-not-here = This circle no longer talks here. With /circles you see how things are.
circle-in-group = 📍 Your circle talks in its group.
button-circle-out = Go out

circles-none = 🪑 You are in no circle at the moment. When at least four members struggle with the same thing and speak the same language, I ask you whether you would like one.
circle-mine =
    🪑 <b>Your circle</b>
    With you: { $names }
    Language: { $language }
circle-no-place-yet = It has no place yet. If nobody opens a group within three days of its beginning, it talks here with me.
circle-next-date = 📅 Meeting { $number }: { $moment }
circle-date-is-chosen = 📅 The next date is being chosen.
button-circle-dates = Which dates suit me
button-circle-leave = Leave the circle
button-circle-leave-sure = Yes, leave
circle-leave-ask = Do you want to leave your circle? The others hear that you left, and no reason. You cannot come back to this one.
circle-left = 👋 You have left the circle. Thank you for being there. What was said there stays there.
circle-someone-left = { $name } has left your circle. What was said stays among you.
circle-one-left = There is one fewer in your circle. What was said stays among you.
circle-ended-few = 🪑 Your circle has become too small to go on, so it ends here. Thank you for what you gave one another. If there is another chance, I’ll ask you.
circle-ended-no-date = 🪑 I looked for a date three times and found none that suits three of you, so the circle ends here. That says nothing about you: diaries are stubborn.
circle-ended =
    🪑 <b>Your circle ends here</b>
    Thank you for your time, your questions and your honesty. What was said stays among you. If you were in a group, it remains yours for as long as you like.
circle-goes-on = 🎉 Your circle goes on, for three more meetings. With you: { $names }
circle-goodbye = 👋 Your three meetings are over, and so the circle ends for you. Thank you for being there. A few of the others go on a while longer.

circle-moment = { $weekday } { $day }, { $time }
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

# For moderators and the working group. Zero stands for fewer than five.
circles-preview =
    🪑 <b>This week’s circles are ready</b>

    Circles: { $count ->
        [0] fewer than five
       *[other] { $count }
    }
    Members who get a card: { $members ->
        [0] fewer than five
       *[other] { $members }
    }

    In no circle this week:
    • too few share their trouble: { $left_alone ->
        [0] fewer than five
       *[other] { $left_alone }
    }
    • enough do, but not in one language: { $left_language ->
        [0] fewer than five
       *[other] { $left_language }
    }
    • not all of them with one another: { $left_others ->
        [0] fewer than five
       *[other] { $left_others }
    }

    Was a meeting of the past three months worth the hour?
    • yes: { $worth_yes ->
        [0] fewer than five
       *[other] { $worth_yes }
    }
    • a bit: { $worth_somewhat ->
        [0] fewer than five
       *[other] { $worth_somewhat }
    }
    • no: { $worth_no ->
        [0] fewer than five
       *[other] { $worth_no }
    }
button-circles-send = Send the cards
button-circles-discard = Not this week
circles-on-their-way = ✅ The cards for the circles are going out.
circles-discarded = 👌 No circles this week.
circles-decided = These circles were decided before.
circles-are-asked = ⚙️ Circles are offered once a moderator has looked at the counts.
circles-are-unasked = ⚙️ Circles are offered every week by themselves, without a moderator’s tap.
button-circles-asked = Ask a moderator first
button-circles-unasked = Offer them without asking
