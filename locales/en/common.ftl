# The buttons and words that several journeys share.


button-tell-need = ✏️ Tell a need
button-mine = 📋 My needs
button-skip = Skip
button-back = ← Back
button-number = { $number }
button-chosen-number = ✓ { $number }
button-language = { $name }
button-chosen-label = ✓ { $label }
button-cancel = Cancel
button-rewrite = Rewrite

# Shown for a moment over the chat: 200 characters at most.
button-old = This button no longer works. /mine shows what you can do now.
already-answered = You already answered this. Thank you!

# The menu of commands: 256 characters at most.
command-need = Tell what you need
command-ask = Look through what members have been through
command-experience = Share what you have been through
command-mine = My needs and introductions
command-circles = My circles: who, where, when
command-circle = Talk in my circle
command-talk = My talks through the bot
command-profile = What peers see of me
command-privacy = My data, and what I agreed to
command-mydata = Get everything that is held about me
command-forget = Have everything of mine erased
command-invite = Bring someone along
command-language = Change language
command-services = What the cooperative offers
command-proposals = New services in the making
command-limit = How many introductions a month
command-pause = Take a break
command-resume = Take part again
command-help = What I can do
command-cancel = Stop what we are doing
command-mod = For moderators
command-why = Why two members are not introduced
command-weights = Weights of matching, and going back
command-unmet = Where our services fall short
command-themes = What members need, grouped
command-stats = How the week went
command-diversity = Who needs what
command-report = The report on a month
command-propose = Propose a new service
command-audit = What was done, by whom and why
command-role = Who may do what

# Under the bot's name in Telegram: 120 and 512 characters at most.
about-short = Freelancers of the cooperative find peers who know their need from the inside.
about-long =
    Tell me what you need for your work, in your own words. I look for members of the cooperative who have the same need or have been through it, and introduce you once you both say yes.

file-in-doubt = I am not sure that the file { $name } reached you. If it is not here, ask for it once more.
file-not-sent = The file { $name } could not be sent. Please ask for it again in a while.
