# /audit: who did what when, and why. Never a member's words.

audit-heading = <b>What was done here</b> · page { $page } of { $pages }
audit-empty = Nothing was done here yet.
audit-line = { $date } · { $name }
audit-reason = Reason: { $reason }
button-newer = ← Newer
button-older = Older →

audit-role = Role of member { $number }: { $role }
audit-need-hidden = Hid need { $number }
audit-need-restored = Restored need { $number }
audit-experience-hidden = Hid experience { $number }
audit-experience-restored = Restored experience { $number }
audit-member-blocked = Blocked member { $number }
audit-member-unblocked = Unblocked member { $number }
audit-matched =
    { $count ->
        [one] Had peers sought for one need
       *[other] Had peers sought for { $count } needs
    }
audit-broadcast =
    { $count ->
        [one] Wrote to one member
       *[other] Wrote to all { $count } members
    }
audit-broadcast-planned = Confirmed message { $number } to members
audit-broadcast-stopped = Stopped message { $number } to members
audit-broadcast-test = Tried message { $number } to members on oneself
audit-round-sent = Sent round { $number }
audit-round-discarded = Set round { $number } aside
audit-weights-used = Took version { $number } of the weights into use
audit-weights-kept = Turned down version { $number } of the weights
audit-weights-beginning = Went back to the weights of the beginning
audit-circles-sent = Sent the cards of circle week { $number }
audit-circles-discarded = Set the circles of week { $number } aside
audit-circles-asked = Circles wait for a tap again
audit-circles-unasked = Circles go out by themselves from now on
audit-circle-hosted = Offered to open a group for circle { $number }
audit-report-read = Read report { $number }
audit-report-settled = Settled report { $number }

button-say-why = Say why, for the log
reason-ask-log = Why? Whoever reads the log can follow it then.
reason-ask-member = Why? The member reads it too, and so does whoever reads the log.
reason-names-someone = It names someone
reason-advertising = It is advertising
reason-hurtful = It hurts someone
reason-no-need = It is no need
button-own-words = In my own words
reason-words-log = Write the reason, in 300 characters at most. Without names, please: the log stays.
reason-words-member = Write the reason, in 300 characters at most. The member reads it. Without names, please: the log stays.
reason-noted = ✅ Noted.
reason-length = A reason of 1 to 300 characters, please.
button-to-mod = ← To /mod
