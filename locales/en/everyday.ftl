# Help, a pause, and everything the bot did not ask for.

help =
    <b>What I can do</b>

    /need – tell what you need; I look for peers
    /ask – look through what members have been through
    /experience – share what you have been through
    /mine – your needs, cards and introductions
    /circles – your circle: who, where, when
    /circle – talk in your circle
    /talk – your talks through the bot
    /services – what the cooperative offers
    /proposals – new services in the making
    /profile – what peers see of you
    /privacy – your data, your choice
    /mydata – get everything that is held about you
    /forget – have everything of yours erased
    /invite – bring someone along
    /language – another language
    /limit – how many introductions a month
    /pause – a break: no cards, no questions
    /resume – take part again
    /cancel – stop what we are doing

    You can also simply type what you need.
help-elsewhere = In any other chat, type { $name } and a few words: you find experiences that members let others show there.
help-house = 🏠 { $who }
help-new = I help members of the cooperative find peers who know their need from the inside. Begin with /start; nothing is kept before you agree.
help-working-group =
    <b>With your role</b>

    /unmet – where our services fall short
    /themes – what members need, grouped
    /stats – how the week went
    /diversity – who needs what
    /report – the report on a month, as a file
    /propose – propose a new service
help-moderator =
    /mod – for moderators
    /queue – cases to decide
    /why – why two members are not introduced
    /audit – what was done, by whom and why
    /weights – what counts in matching, and what outcomes taught
help-admin = /role – who may do what

language-ask = Which language shall we speak?
language-set = From now on we speak English.

limit-ask =
    { $count ->
        [0] How many introductions a month suit you? At the moment: none.
        [one] How many introductions a month suit you? At the moment: one.
       *[other] How many introductions a month suit you? At the moment: { $count }.
    }
limit-set =
    { $count ->
        [0] Noted: no introductions for now. /limit changes it again.
        [one] Noted: one introduction a month at most.
       *[other] Noted: { $count } introductions a month at most.
    }
limit-yes-taken-back =
    { $count ->
        [one] You had said yes to more cards than that. I closed the last one; nobody hears why.
       *[other] You had said yes to more cards than that. I closed the last { $count }; nobody hears why.
    }

paused = Enjoy your break. No cards and no questions until you say /resume. What you told stays.
button-resume = Take part again
resumed = Welcome back! I look for peers for your open needs again.
set-aside = Your last three cards ended without an answer, so I let you be: I send you no new ones, and propose you to nobody. That is quite all right, and nobody hears of it. Would you like to take part again? One tap is enough.

cancel-done = All right, stopped.
cancel-joining = All right, stopped. To go on another time: /start.
cancel-nothing = There is nothing to stop. /help shows what I can do.

unknown-command = I do not know that command.
say-more = Tell me a little more, and I look for peers: what is going on, and what would help?
edited-late = I have already dealt with this message, so the change comes too late. /mine lets you rewrite a need.

not-text-voice = I cannot listen to voice messages. Could you type it, in a few sentences?
not-text-forward = I see that this was forwarded. Could you tell it in your own words?
not-text-other = I can only read text. Could you type it, in a few sentences?

blocked = You cannot use Raakvlak at the moment. Questions? Contact the cooperative.
sorry-failed = Something went wrong on our side. Your message is kept, and the moderators know.

flood-pause =
    { $minutes ->
        [one] That is a little fast for me. I read again in a minute; what you send until then, I do not read.
       *[other] That is a little fast for me. I read again in { $minutes } minutes; what you send until then, I do not read.
    }
