# Services that may answer a need, what members say of them, and /unmet.

guide-heading =
    🧰 <b>The cooperative may have an answer to this</b>

    <q>{ $words }</q>
guide-service =
    <b>{ $number }. { $name }</b>
    { $description }
guide-ask = Does that answer your need? Meanwhile I look for peers all the same.
guide-said-answered = ✓ You said: that answers it. Good to hear! I keep looking for peers; if all is solved, say so in /mine.
guide-said-partly = ✓ You said: partly.
guide-said-no = ✓ You said: no.
button-website-of = 🔗 Website { $number }
button-guide-answered = Yes, answered
button-guide-partly = Partly
button-guide-no = No
button-guide-change = Change my answer
missing-ask = <b>What is missing?</b> A line is enough. The working group that decides on new services reads it, without your name.
missing-thanks = Thank you. That helps to decide what the cooperative builds next.
missing-skipped = All right. Your answer counts all the same.
missing-length = Between 3 and 500 characters, please. What is missing?

count-few = too few to tell
count-at-least = { $count } or more
unmet-overall =
    <b>Where our services fall short</b>
    Members, by what they said of the services I showed them:

    Answered: { $answered }
    Partly: { $partly }
    Not answered: { $no }
    No answer yet: { $unknown }
    No service came near their need: { $no_service }
unmet-services = <b>By service</b> (answered · partly · no)
unmet-service = • { $name }: { $answered } · { $partly } · { $no }
unmet-themes = <b>By theme</b> (services fall short for, of all members with this need)
unmet-theme = { $number }. { $name }: { $unmet } / { $members }
unmet-method = A member counts once on each line. So that figures point at nobody, they say “at least”, in steps of five and often a few too low, and stay as they are until Monday. Services with too few answers to tell are left out.
button-unmet-words = 💬 What is missing, in members’ words
unmet-words = <b>What is missing, in members’ words</b>
unmet-few-words = Too few members have written what is missing to show their words.
unmet-quote = <q>{ $words }</q>
