# The meetings of a circle: dates, reminders, opening questions, and how it was.

dates-ask =
    📅 <b>When shall we meet?</b> (meeting { $number })
    Tick everything that suits you; an hour is enough. The others do not see what you tick. I choose the date that suits most, within two days.
dates-ask-again =
    📅 <b>Another try</b> (meeting { $number })
    None of the dates suited three of you. Does one of these?
button-date = { $label }
button-dates-done = Done
button-dates-none = None of these
dates-chosen = The date has been chosen meanwhile. See /circles.
dates-none-noted = 👌 Noted: none of these suits you. If something changes, /circles lets you tick again while the date is open.
dates-noted = ✅ Noted. These suit you:
date-noted = • { $moment }
date-chosen = 📅 <b>Meeting { $number }: { $moment }</b>
    It suits most of you. I remind you the day before.

meeting-tomorrow = 🔔 <b>Your circle meets: { $moment }</b>
opening-1 =
    <b>To begin with</b>
    • Who are you, and what is your work like at the moment? Two minutes each.
    • What do you agree on? For instance: what is said stays here, everyone gets a word in, advice only when it is asked for.
    • What is the one question that you would like to leave with a little lighter?
    • Choose one question. For ten minutes the others only ask: when does it happen, what have you tried, what makes it hard?
opening-2 =
    <b>To begin with</b>
    • What has moved since last time, however little?
    • What did you try that did not work, and what did you learn from it?
    • Whose question is it today? Tell it in three minutes, and end with: ‘What I would like you to think about is…’
    • Then everyone in turn: ‘What I recognise in it is…’ and ‘If it were mine, I would…’. Whoever asked only listens.
opening-3 =
    <b>To begin with</b>
    • What do you do differently now from when the circle began?
    • Which question is still lying there? Take it first.
    • What do you need to keep it up, and from whom?
    • To finish: what did you get from each of the others? Say it to them.
opening-more =
    <b>To begin with</b>
    • How are you here today, in one sentence?
    • What did you intend last time, and what became of it?
    • Whose question most needs this hour? The others first ask, then recognise, and only then advise.
    • What is the smallest step you take before you see each other again?
meeting-soon = ⏰ Your circle begins within the hour: { $moment }.

meeting-worth-ask = 🪑 How was the last meeting of your circle: was it worth your hour? The others do not see your answer.
button-meeting-worth-yes = Yes
button-meeting-worth-somewhat = A bit
button-meeting-worth-no = No
meeting-goes-on-ask = Thank you. Would you like to go on with this circle?
button-goes-on-yes = Yes, gladly
button-goes-on-no = No
takeaway-ask = What do you take away? If you write a line, your circle reads it without your name, together with those of others, once at least three have written one. In a small circle they may guess whose it is. You can also skip it.
takeaway-skipped = 👌 Thank you, that’s all.
takeaway-thanks =
    ✅ Thank you. If three of you write one, your circle reads them once everyone has had two days:
    <q>{ $words }</q>
button-takeaway-back = Take it back
takeaway-length = A line of up to 300 characters, please.
meeting-told = That meeting has been rounded off meanwhile. Thank you all the same!
takeaways-heading = 💬 <b>What you take away from your meeting</b>
takeaway = <q>{ $words }</q>
