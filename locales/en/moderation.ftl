# /mod

mod-numbers =
    <b>Raakvlak today</b> (the past 24 hours)

    Members: { $members } (+{ $joined })
    Open needs: { $needs } (+{ $told })
    Without a peer so far: { $alone }
    Introductions: +{ $introduced }
    Solved: +{ $solved }
    Messages that failed or are unsure: { $undelivered }
button-mod-needs = Newest needs
button-mod-experiences = Newest experiences
button-mod-blocked = Blocked
button-mod-match = Match now

mod-needs = <b>Newest needs</b>
mod-no-needs = There are no open needs yet.
mod-need = { $number }. { $words }
mod-need-hidden = { $number }. 🚫 { $words }
mod-one-need = <q>{ $words }</q>
mod-member = Member { $number } · { $facts }
mod-is-hidden = 🚫 Hidden: peers do not see this need.
mod-experiences = <b>Newest experiences</b>
mod-no-experiences = No experience was shared yet.
mod-experience-is-hidden = 🚫 Hidden: others do not see this experience.
button-mod-hide = Hide
button-mod-restore = Restore
button-mod-block = Block member

mod-block-sure =
    Block this member? What is under way with them closes, and I no longer answer them.

    { $facts }
button-mod-block-sure = Yes, block
mod-block-moderator = This is a moderator. Take the role away first: with /role, or in MODERATOR_IDS.
mod-blocked = <b>Blocked members</b>
mod-no-blocked = Nobody is blocked.
mod-blocked-member = { $number }. { $name } ({ $facts })
button-mod-unblock = Unblock { $number }

mod-matching =
    { $count ->
        [one] I look for peers again for one need.
       *[other] I look for peers again for { $count } needs.
    }

mod-set-aside = ⚠️ An update could not be handled and was set aside (no. { $number }). The log says where it went wrong; nothing is lost.
mod-call-failed = ⚠️ Telegram refused a message ({ $method }): { $error }
mod-call-unsure = ⚠️ One message may not have arrived, and there is no finding out. It is not sent again, as it must not come twice.
