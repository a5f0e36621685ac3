# Whether a member's words may be quoted without their name.

profile-quotes-yes = 💬 Quoting you without your name: yes
profile-quotes-no = 💬 Quoting you without your name: no
button-change-quotes = Quoting my words
quotes-ask =
    <b>May I quote your words?</b>

    One or two sentences at most, from a need of yours or from what you say is missing. In proposals for new services and in reports of the cooperative: the working group, the board and other members read them.

    Never with your name. I take out addresses, numbers and names as well as I can, and quote nothing unless at least five members need the same. Someone who knows you well may still recognise your words.

    If you say no later, I quote nothing of yours from that moment on. What was sent before, I cannot take back.
quotes-offer =
    One more question, which I ask only once.
quotes-thanks = Thank you. If you change your mind, turn it off in /profile.
quotes-refused = All right, I quote nothing of yours. Should you change your mind, it is in /profile.
button-quotes-yes = Yes, without my name
button-quotes-no = No, rather not
