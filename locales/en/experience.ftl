# Sharing an experience, and what helped.

experience-situation-ask =
    <b>What have you been through?</b> Three short questions, then you see it as others will read it. Nobody sees anything before you share it.

    <b>1 of 3.</b> What was going on? Tell it as you would a colleague, without names and addresses.
experience-tried-ask = <b>2 of 3.</b> What did you try that did not quite work? It saves others the detour.
experience-text-ask = <b>3 of 3.</b> And what helped?
experience-ask = 🎉 Good to hear! <b>What helped?</b> In a few sentences, for the next member who faces this.
experience-edited = I went by what you sent first. At the end you see it all, and can write it anew.

experience-card = <b>Your experience, as others will read it</b>
experience-part-situation =
    What was going on:
    <q>{ $words }</q>
experience-part-tried =
    What did not quite work:
    <q>{ $words }</q>
experience-part-text =
    What helped:
    <q>{ $words }</q>
experience-talk-ask = Would you also talk about it with a member who is in it now? I ask you each time, and they hear your name only if you say yes.
button-share-talk = Share, and I would talk
button-share-read = Share, just to be read
button-anew = Write anew

experience-shared-talk = ✅ Shared, thank you! Whoever looks for it with /ask can read it, without your name. If someone would like to talk, I ask you first. Change or delete it in /mine.
experience-shared-read = ✅ Shared, thank you! Whoever looks for it with /ask can read it, without your name. Change or delete it in /mine.
experience-cancelled = All right, I keep nothing of it. Another time: /experience.

experience-would-ask = No problem. Glad it worked out! Would you talk about it with a member who is in it now? I ask you each time, and they hear your name only if you say yes.
button-would-talk = Yes, I would
button-rather-not = Rather not
experience-would-yes = Thank you! When someone needs it, I ask you first. Change your mind in /mine.
experience-would-no = All right. I wish you well with your work!

experience-too-short = That is a little short to recognise oneself in. What was going on? At least 20 characters.
experience-length = Between 5 and 1,000 characters, please. What matters most?

my-experiences = <b>What you shared</b>
my-experiences-none = You have shared no experience yet.
button-my-experiences =
    { $count ->
        [one] 🌱 My experience
       *[other] 🌱 My { $count } experiences
    }
button-tell-experience = 🌱 Share an experience
my-experience = <b>Your experience</b>
my-experience-talk-yes = 💬 You would talk about it.
my-experience-talk-no = 📖 Just to be read: nobody can ask for a talk.
my-experience-hidden = A moderator hid this from others. Questions? Ask the cooperative.
button-edit-situation = ✏️ What was going on
button-edit-tried = ✏️ What did not quite work
button-edit-text = ✏️ What helped
button-talk-yes = 💬 I would talk about it
button-talk-no = 📖 Rather no talks
button-delete = Delete
button-leave-out = Leave it out
my-experience-edit-situation = What was going on? I take the text you send now.
my-experience-edit-tried = What did not quite work? I take the text you send now.
my-experience-edit-text = What helped? I take the text you send now.
my-experience-had =
    This is what you had:
    <q>{ $words }</q>
my-experience-delete =
    Delete this experience? Its words are gone then, and cards about it close.

    <q>{ $words }</q>
button-delete-sure = Yes, delete it
my-experience-deleted = Deleted.

my-experience-elsewhere-yes = 🔗 Members may show it in other chats, without your name.
my-experience-elsewhere-no = 🔒 It stays here, in the bot.
button-elsewhere = 🔗 Let members show it elsewhere
button-elsewhere-no = 🔒 Keep it in the bot again
elsewhere-consent =
    🔗 <b>May members show this in other chats?</b>
    Somebody who types my name and a few words in another chat then finds it, and can put it there: what was going on, what you tried, what helped. Your name is not with it, nor anything else about you. But whoever reads it there need not be a member, and can pass it on.

    You can take this back at any time. What was put in a chat by then stays there.
button-elsewhere-yes = Yes, they may
elsewhere-nothing-to-read = First write what helped; without it there is nothing to show.
elsewhere-heading = 🌱 <b>A freelancer’s experience</b>
elsewhere-untitled = An experience
elsewhere-ask = Ask a question in the bot
elsewhere-join = For members: begin in the bot

thanks-helped =
    🌱 What you shared has helped:

    <q>{ $words }</q>

    Thank you for that.
thanks-helped-many =
    🌱 What you shared has helped again:

    <q>{ $words }</q>

    At least { $count } times by now, all together. Thank you for that.
