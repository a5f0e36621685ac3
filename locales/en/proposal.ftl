# Proposals for new services: drafting, what members think, what is decided, and afterwards.

proposal-begins = A service for members who are looking for help with: { $words }.
proposal-text =
    <b>{ $title }</b>

    { $description }
proposal-is-draft = A draft: members do not see it yet.
proposal-is-idea = Where it stands: an idea.
proposal-is-study = Where it stands: the working group is looking into it.
proposal-is-building = Where it stands: it is being built.
proposal-is-launched = Where it stands: it is there.
proposal-is-declined = Where it stands: the working group decided not to do it.
proposal-state-draft = draft
proposal-state-idea = idea
proposal-state-study = being looked into
proposal-state-building = being built
proposal-state-launched = launched
proposal-state-declined = declined
proposal-voices =
    What members say:
    For it: { $support }
    Against it: { $oppose }
    Would use it: { $use }
    Would help to build it: { $help }
proposal-voices-few = What members say: too few so far to tell.
proposal-needed = Members with this need: { $members }
proposal-reason =
    Why not:
    <q>{ $reason }</q>
proposal-letter-yours = 💡 <b>Would this help you?</b> You and other members told me of a need like this. Now there is an idea for a new service, and you are among the first to say what you think of it.
proposal-letter-shown = 💡 <b>A new service? What do you think?</b> You asked to hear of every idea for one. You can change that in /profile.
proposal-letter-building = 🔨 Good news: “{ $title }” is being built. You said it would help you, or told me of a need like it. I write again when it is there.
proposal-letter-declined =
    About “{ $title }”, which you said you need or would like: the working group decided not to do it. You should know why:

    <q>{ $reason }</q>

    If you have an open need about it, it stays open, and I keep looking for members who know it.
proposal-letter-launched = 🎉 <b>It is there.</b> You said you need “{ $title }”, or would like it. It is now a service of the cooperative:
proposal-letter-asked = A month ago I told you of the new service “{ $title }”. Does it do for you what you needed?
proposal-helped-yes = ✓ You said: yes. Good to hear! If your need is solved, say so in /mine.
proposal-helped-partly = ✓ You said: partly.
proposal-helped-no = ✓ You said: no.
button-helped-yes = Yes
button-helped-partly = Partly
button-helped-no = No
button-voice-support = 👍 For it
button-voice-support-chosen = ✓ 👍 For it
button-voice-oppose = 👎 Against it
button-voice-oppose-chosen = ✓ 👎 Against it
button-voice-use = I would use it
button-voice-use-chosen = ✓ I would use it
button-voice-help = I would help to build it
button-voice-help-chosen = ✓ I would help to build it
proposal-ask-named = Thank you! May the working group see your name and how to reach you on Telegram, for this proposal only? Otherwise they see only how many would help.
button-voice-named = Yes, they may
button-voice-unnamed = No, just count me
proposal-help-named = ✓ The working group sees your name with this proposal. Take back “I would help”, and it is gone.
proposal-help-unnamed = ✓ All right, you are counted without your name.
proposal-ask-why-not = <b>What speaks against it?</b> A line is enough. The working group reads it without your name, once five members have written one.
proposal-ask-word = <b>What is still missing?</b> A line is enough. The working group reads it without your name, once five members have written one.
proposal-words-thanks = Thank you. That helps to make it better.
proposal-words-length = Between 3 and 300 characters, please.
proposal-over = This has been decided meanwhile. /proposals shows how it stands.
proposal-decided = Somebody has just decided on this. /propose shows how it stands now.
proposals-heading =
    <b>New services in the making</b>
    What they are, how they stand, and how many members are behind them.
proposals-none = No new service is being thought about at the moment. When one answers a need of yours, I write to you.
proposals-line =
    { $number }. <b>{ $title }</b> – { $state }
    For it: { $support } · would use it: { $use }
button-proposal-look = Have a look
button-proposal-service = The service
button-all-proposals = ☰ All proposals

profile-hear-mine = 💡 New services: when they answer a need of mine
profile-hear-all = 💡 New services: all proposals
profile-hear-none = 💡 New services: only those I took part in
profile-hear-ask = Of which ideas for new services shall I tell you? What you say of them is counted without your name.
button-hear-mine = When it is my need
button-hear-all = All of them
button-hear-none = None
button-change-proposals = New services

propose-heading =
    <b>Proposals for new services</b>
    Those that most speaks for come first; the number is out of 100.
propose-none = There is no proposal yet. Begin with a theme, or with an idea of your own.
propose-line = { $number }. <b>{ $title }</b> – { $state } · { $score }
propose-choose = Which theme is it about? Themes of too few members are not listed.
propose-ask-title = What is the service called in { $language }? At most 80 characters.
propose-ask-description = What would it do for a member, and when would one need it? In { $language }, at most 600 characters.
propose-now = It is called now: { $title }
propose-no-theme = It comes from no theme: what members say shows whether it is needed.
propose-evidence =
    <b>What speaks for it</b>
    Members with this need: { $members }
    Services help them in part: { $partly }
    Services do not help them: { $unanswered }
propose-sectors = By work: { $list }
propose-regions = By region: { $list }
propose-quotes = In members’ words, with their permission:
propose-no-quotes = No quotes: too few of these members allow it.
propose-priority =
    <b>Priority: { $score } out of 100</b>
    Reach: { $reach_word } ({ $reach })
    Urgency: { $urgency_word } ({ $urgency })
    Missing: { $missing_word } ({ $missing })
grade-low = low
grade-middle = middling
grade-high = high
propose-against = Why members are against it:
propose-helpers = <b>Would help to build it</b>, and want you to know:
propose-helper = • { $name }
propose-afterwards =
    <b>A month later: does it help?</b>
    Yes: { $yes }
    Partly: { $partly }
    No: { $no }
propose-history = <b>What was decided</b>
propose-event = { $date }: { $state }
button-propose-theme = 💡 From a theme
button-propose-nothing = ✏️ An idea of our own
button-propose-this = 💡 Propose a service for this
button-propose-number = 💡 Propose for { $number }
button-propose-rewrite = ✏️ Rewrite it
button-move-idea = Show it to the members whose need it is
button-move-study = We look into it
button-move-building = We are building it
button-move-launched = It is there
button-move-declined = We do not do it
button-move-wide = Show it to everyone now
button-move-sure = Yes, do that
button-launch-new = ➕ As a new service
move-ask-reason = Why not? Members whose need it is, and those who were for it, read this line. At most 300 characters.
move-choose-service = Which service is it? Add it to the catalogue with the proposal’s texts, or choose the one that it became.
move-sure-idea = “{ $title }” goes to the members whose need it is, and after a week to everyone. Is the text ready?
move-untranslated = Not written yet in: { $missing }. Whoever chose one of these languages reads it in { $instead }.
move-sure-study = “{ $title }”: you are looking into it. Members see that in /proposals.
move-sure-building = “{ $title }” is being built. Members who wait for it are told. Right?
move-sure-launched = “{ $title }” is there. Members who wait for it get the card of the service, and are asked in a month whether it helps. Right?
move-sure-declined = This is what they read. It cannot be taken back.

audit-proposal-drafted = Drafted the proposal { $words }
audit-proposal-written = Rewrote the proposal { $words }
audit-proposal-idea = Showed members the proposal { $words }
audit-proposal-widened = Opened the proposal { $words } to everyone
audit-proposal-study = Proposal { $words }: in study
audit-proposal-building = Proposal { $words }: being built
audit-proposal-launched = Proposal { $words }: launched
audit-proposal-declined = Proposal { $words }: declined
