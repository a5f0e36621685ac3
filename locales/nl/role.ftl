# /role: who may do what.

role-working-group = werkgroep
role-moderator = moderator
role-admin = beheerder
role-none = geen rol

role-nobody-yet =
    Nog niemand zorgt hier voor mij. Ben jij dat? Je Telegram-id is { $id }.

    Zet het in de instellingen, bij MODERATOR_IDS, en start me opnieuw. Dan zijn /role en /mod voor jou.

role-list = <b>Wie een rol heeft</b>
role-holder = Lid { $number } · { $name }: { $role }
role-holder-new = { $id } (doet nog niet mee): { $role }
role-usage = Een rol geven, veranderen of afnemen: /role met het nummer of de @gebruikersnaam van een lid, zoals /role 12.
role-unknown = Ik ken geen lid { $words }. Een nummer zoals /mod het toont, of een @gebruikersnaam.
role-member = <b>{ $name }</b> · lid { $number }
role-present = Nu: { $role }
role-explained =
    De werkgroep verzorgt de diensten en ziet welke vragen zonder antwoord blijven, zonder namen.
    Moderatoren zien ook vragen en kunnen die verbergen, leden blokkeren en aan allen schrijven.
    Beheerders geven en nemen ook rollen.
button-role-member = Lid { $number }
button-role-working-group = Werkgroep
button-role-moderator = Moderator
button-role-admin = Beheerder
button-role-none = Geen rol
button-chosen-role-working-group = ✓ Werkgroep
button-chosen-role-moderator = ✓ Moderator
button-chosen-role-admin = ✓ Beheerder
button-chosen-role-none = ✓ Geen rol
role-admin-sure = { $name } beheerder maken? Een beheerder kan hier alles, en beslist wie dat nog kan.
button-role-admin-sure = Ja, maak beheerder

role-yours-working-group = Je zit nu in de werkgroep. /help toont wat je daarmee kunt.
role-yours-moderator = Je bent nu moderator. /help toont wat je daarmee kunt.
role-yours-admin = Je bent nu beheerder. /help toont wat je daarmee kunt.
role-yours-none = Je hebt hier geen rol meer. Alles wat leden kunnen, blijft.

role-own = Je eigen rol verandert een andere beheerder.
role-from-settings = Deze beheerder staat in MODERATOR_IDS, en wordt daar veranderd.
role-no-member = Een rol is voor leden die meedoen en niet geblokkeerd zijn.
