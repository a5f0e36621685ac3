# /privacy, /mydata, /forget: what you said yes to, what is held about you, and an end to it.

consent-keeping = Keeping what I tell
consent-peers = Showing it to members, without my name
consent-quotes = Quoting me, without my name
consent-unasked = Messages I did not ask for

consent-text-keeping =
    <b>May I keep what you tell me?</b>

    • <b>What?</b> What you tell about your work, your needs and your experiences. Also your Telegram id and username.
    • <b>What for?</b> To write to you, to look for peers who fit, and to show the cooperative which needs have no answer yet. That last part only in numbers.
    • <b>Who can read it?</b> Moderators can read your needs, to keep this a safe place. Whether other members see them is a separate choice.

    What you need may also be about your health, money or a conflict. The law protects such things more strictly: I keep them only with your explicit consent. You decide what you tell.

    With /privacy you can always see what there is about you, change your mind, or have everything erased.
consent-keeper = <b>Who keeps it?</b> { $who }
consent-text-peers =
    <b>Showing your needs and experiences to other members</b>

    Without your name: they see your words, your field, your region and your languages. Your name and how to reach you only once you have <b>both</b> said yes. Someone who knows you well may still recognise your words.

    Without this I keep your need, but look for nobody.
consent-text-unasked =
    <b>Messages you did not ask for</b>

    News from the cooperative, new proposals, a nudge after an introduction, and a word when something of yours has helped someone.

    Cards, answers and whatever you ask for come in any case.

start-choices = Two more things. Choose what is fine with you, then tap “Done”. You can change it at any time with /privacy.
button-open-label = ▫️ { $label }

privacy-card =
    <b>🔒 Your data, your choice</b>

    Each consent stands on its own. You give it or take it back whenever you like, and it takes effect at once.
privacy-line-yes = ✅ { $what }
privacy-line-no = ▫️ { $what }
privacy-line-older = ✅ { $what } – the text is new
privacy-line-unasked = ✅ { $what } – not asked yet
privacy-what = Tap to read what it means, or to change it.
privacy-said-yes = You said <b>yes</b> on { $day }.
privacy-said-no = You said <b>no</b> on { $day }.
privacy-never-asked = You have not said anything about this yet.
privacy-text-is-new = I have made the text clearer since. Your yes holds as it was then.
privacy-keeping-end =
    Rather not any more? You can erase all your needs and stay a member, or have everything erased. Without anything kept you cannot take part.
button-privacy-purpose = { $what }
button-privacy-yes = Yes, that is fine
button-privacy-no = No
button-privacy-still = Yes, that is still fine
button-privacy-look = 🔒 Have a look
button-privacy-needs = Erase all my needs
button-privacy-needs-sure = Yes, erase all my needs
privacy-needs-ask = I then erase the text of all your needs, old ones too, and what I derived from it. Open cards are closed. Your profile and your experiences stay. This cannot be undone.
privacy-needs-gone =
    { $count ->
        [0] There were no needs of yours.
        [one] Erased: one need.
       *[other] Erased: { $count } needs.
    }
privacy-texts-new = 🔒 I have written down more clearly what I keep of you and what for, and you can now choose each thing on its own. Nothing changes until you choose. Would you like to have a look, when it suits you?

button-mydata = 📄 What is held about me
button-mydata-first = 📄 My data first
mydata-coming = Two files are coming: a page to read, and the same data for a computer. Only you get them. There may be something sensitive in them, so keep them in a safe place.
mydata-on-its-way = Your data is already on its way. One moment.
mydata-caption-html = Everything I hold about you, to read.
mydata-caption-json = The same data, complete, for a computer.

button-forget = 🗑 Erase everything of mine
button-forget-on = Yes, go on
button-forget-sure = Yes, erase everything now
button-forget-not = No, leave everything
forget-ask = <b>Erase everything of yours?</b>
forget-goes =
    <b>What goes</b>
    • your profile, your needs and experiences, your answers, and what I derived from them
    • what you wrote through me in talks and circles
    • cards of yours in others’ chats, unless they led to an introduction
    • talks through me and circles you are in: the others hear that it has ended or that there is one fewer, without a reason
forget-stays =
    <b>What stays</b>
    • numbers without a name
    • empty rows without a name or words, such as that another once met someone
    • a mark from which your Telegram id cannot be read. With it I erase you again if somebody puts an old backup back
    • what already stands in others’ chats after an introduction or in a talk: that is theirs. You leave a Telegram group yourself
    • backups from before, until the cooperative clears them away
forget-stays-blocked = You are blocked. The mark remembers that too, until a moderator lifts it.
forget-sure = Quite sure? After this nobody can bring it back, not even I.
forget-not = All right, everything stays as it is.
forget-done = Everything of yours is erased. Thank you for your trust, and take care. This chat in your Telegram is yours to delete. You can always come back: /start.
forget-nothing = I hold nothing about you.
forget-nothing-short = I hold nothing about you any more.
former-member = someone who has left

# The page with everything that is held about a member.
mydata-title = What Raakvlak holds about you
mydata-intro = This is everything, in plain words. The second file has the same with every detail, also what only the computer needs. Is something wrong? You can change most of it yourself with /profile and /mine. To have everything erased: /forget.
mydata-end = This page fetches nothing from the internet and passes nothing on.
mydata-yes = yes
mydata-no = no
mydata-rest =
    { $count ->
        [one] One row for the computer is in the second file.
       *[other] { $count } rows for the computer are in the second file.
    }
mydata-profile = Who you are
mydata-profile-why = To write to you, and to show what you chose to show. Until you have everything erased.
mydata-consents = What you said yes and no to
mydata-consents-why = To be able to show what you agreed to, and when. Until you have everything erased.
mydata-needs = Your needs
mydata-needs-why = To find peers who know them. Of each open need the computer makes a list of numbers to compare. Open until you close them, then 24 months at most.
mydata-services = What you said of the services
mydata-services-why = To see where services fall short. As long as the need it belongs to.
mydata-experiences = Your experiences
mydata-experiences-why = For members who come after you. Until you delete them.
mydata-questions = What you looked for with /ask
mydata-questions-why = So that you can leaf back. Thirty days, unless it led to a talk.
mydata-cards = Cards you were sent
mydata-cards-why = So as not to ask you the same thing twice. What the other answered is not here.
mydata-introductions = Whom you were introduced to
mydata-introductions-why = To ask how it went, and not to introduce you to each other again. Others’ names are not here: they are theirs.
mydata-talks = What you wrote in talks through me
mydata-talks-why = So that a moderator can judge a report. Thirty days. What the other wrote is the other’s.
mydata-circles = Your circles
mydata-circles-why = To bring you together. What you said: thirty days.
mydata-helped = What helped you
mydata-helped-why = So that whoever shared it hears that it helped, never whom.
mydata-proposals = What you thought of new services
mydata-proposals-why = To choose which services to make.
mydata-reports = What you reported
mydata-reports-why = So that a moderator can look.
mydata-decisions = What was decided about you
mydata-decisions-why = What moderators decided and you were told, and what you answered. 24 months.
mydata-role = What you did with a role
mydata-role-why = So that it stays clear who decided what. 24 months.
mydata-conversation = Where we left off
mydata-conversation-why = To go on where you stopped. After a day without an answer I let go of it.
mydata-inbox = What you sent me
mydata-inbox-why = As it arrived, so that nothing gets lost. Seven days.
mydata-outbox = What I sent you
mydata-outbox-why = The words only until they are sent. After that the number of the message.
mydata-field-text = Text
mydata-field-when = When
mydata-field-closed = Closed
mydata-field-changed = Changed, not confirmed yet
mydata-field-situation = What was going on
mydata-field-tried = What you tried
mydata-field-helped = What helped
mydata-field-missing = What is missing
mydata-field-answer = Your answer
mydata-field-words = In your own words
mydata-field-reason = Why
mydata-field-takeaway = What you take away
mydata-field-name = First name
mydata-field-username = Username
mydata-field-telegram = Telegram id
mydata-field-language = Language
mydata-field-spoken = Languages
mydata-field-sector = Work
mydata-field-region = Region
mydata-field-years = How long
mydata-field-zone = Time zone
mydata-field-joined = Member since
mydata-field-paused = On a break since
mydata-field-decided = Decided
mydata-field-role = Role
mydata-field-code = Invitation
mydata-field-purpose = Consent
mydata-field-version = Text number

# For moderators, once a month.
mod-retention =
    🧹 <b>What went by itself last month</b>
    Updates as they came: { $updates } · begun and left open: { $drafts }
    Lines of talks and circles: { $lines } · old needs: { $needs } · log and cases: { $audit }
    { $people ->
        [0] Members out of reach for too long: fewer than 5
       *[other] Members out of reach for too long: { $people } or more
    }
