# /role: who may do what.

role-working-group = working group
role-moderator = moderator
role-admin = admin
role-none = no role

role-nobody-yet =
    Nobody looks after me here yet. If that is you: your Telegram id is { $id }.

    Put it into the settings, as MODERATOR_IDS, and start me again. Then /role and /mod are yours.

role-list = <b>Who has a role</b>
role-holder = Member { $number } · { $name }: { $role }
role-holder-new = { $id } (has not joined): { $role }
role-usage = To give, change or take a role: /role with a member’s number or @username, such as /role 12.
role-unknown = I know no member { $words }. A number as /mod shows it, or an @username.
role-member = <b>{ $name }</b> · member { $number }
role-present = Now: { $role }
role-explained =
    The working group looks after the services and sees which needs stay unanswered, without names.
    Moderators also see needs and can hide them, block members and write to all.
    Admins also give and take roles.
button-role-member = Member { $number }
button-role-working-group = Working group
button-role-moderator = Moderator
button-role-admin = Admin
button-role-none = No role
button-chosen-role-working-group = ✓ Working group
button-chosen-role-moderator = ✓ Moderator
button-chosen-role-admin = ✓ Admin
button-chosen-role-none = ✓ No role
role-admin-sure = Make { $name } an admin? Admins can do everything here, and decide who else can.
button-role-admin-sure = Yes, make admin

role-yours-working-group = You are now in the working group. /help shows what that adds.
role-yours-moderator = You are now a moderator. /help shows what that adds.
role-yours-admin = You are now an admin. /help shows what that adds.
role-yours-none = You no longer have a role here. Everything members can do stays yours.

role-own = Your own role is for another admin to change.
role-from-settings = This admin stands in MODERATOR_IDS, and is changed there.
role-no-member = A role is for members who have joined and are not blocked.
