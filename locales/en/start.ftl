# Joining, and the profile.

start-language =
    👋 Hello, I am <b>Raakvlak</b>. Tell me what you need for your work, and I look for members of the cooperative who know it from the inside.

    Which language shall we speak?

start-consent = Is that all right with you?
button-consent-yes = Yes, I agree
button-consent-no = No, thank you
consent-given = ✅ You agreed. Thank you.
start-no-consent = Then I keep nothing about you. Should you change your mind: /start.

start-name =
    Which first name may peers see, once you have both said yes?

    Type it, or tap.
button-use-name = { $name }
name-unfit = A first name is enough: letters, up to 40, without numbers or addresses. How shall I call you?

start-spoken = Which languages do you speak well enough to talk with a peer? Tap all of them.
button-ready = Done
spoken-none = Choose at least one language.

start-sector = What kind of work do you do?
start-sector-words = What do you call it, then? A few words, up to 40 characters: peers see them.
sector-unfit = Between 2 and 40 characters, please, without addresses. What do you call your work?
start-region = Where do you work most?
start-years = How long have you been working for yourself?

start-done =
    Welcome, { $name }! This is what peers see of you until you both say yes:

    <q>{ $facts }</q>

    You can change it with /profile. Now the part that matters: <b>what do you need?</b>
start-done-promised =
    Welcome, { $name }! This is what peers see of you until you both say yes:

    <q>{ $facts }</q>

    You can change it with /profile.

use-the-buttons = Please choose one of the buttons, or stop with /cancel.

welcome-back = Good to see you again, { $name }. What can I do for you?
