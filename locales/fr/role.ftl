# /role: who may do what.

role-working-group = groupe de travail
role-moderator = modération
role-admin = administration
role-none = aucun rôle

role-nobody-yet =
    Personne ne s’occupe encore de moi ici. C’est toi ? Ton identifiant Telegram est { $id }.

    Mets-le dans les réglages, à MODERATOR_IDS, et redémarre-moi. Ensuite, /role et /mod sont à toi.

role-list = <b>Qui a un rôle</b>
role-holder = Membre { $number } · { $name } : { $role }
role-holder-new = { $id } (n’a pas encore rejoint) : { $role }
role-usage = Pour donner, changer ou retirer un rôle : /role avec le numéro ou le @nom d’un membre, par exemple /role 12.
role-unknown = Je ne connais pas de membre { $words }. Un numéro comme /mod le montre, ou un @nom.
role-member = <b>{ $name }</b> · membre { $number }
role-present = Actuellement : { $role }
role-explained =
    Le groupe de travail s’occupe des services et voit quels besoins restent sans réponse, sans les noms.
    La modération voit aussi les besoins, peut les cacher, bloquer des membres et écrire à tous.
    L’administration donne et retire aussi les rôles.
button-role-member = Membre { $number }
button-role-working-group = Groupe de travail
button-role-moderator = Modération
button-role-admin = Administration
button-role-none = Aucun rôle
button-chosen-role-working-group = ✓ Groupe de travail
button-chosen-role-moderator = ✓ Modération
button-chosen-role-admin = ✓ Administration
button-chosen-role-none = ✓ Aucun rôle
role-admin-sure = Donner l’administration à { $name } ? Elle permet de tout faire ici, et de décider qui d’autre le peut.
button-role-admin-sure = Oui, donner l’administration

role-yours-working-group = Tu fais maintenant partie du groupe de travail. /help montre ce que cela ajoute.
role-yours-moderator = Tu fais maintenant partie de la modération. /help montre ce que cela ajoute.
role-yours-admin = Tu fais maintenant partie de l’administration. /help montre ce que cela ajoute.
role-yours-none = Tu n’as plus de rôle ici. Tout ce que les membres peuvent faire te reste.

role-own = Ton propre rôle, c’est à quelqu’un d’autre de l’administration de le changer.
role-from-settings = Cette personne figure dans MODERATOR_IDS : c’est là que cela se change.
role-no-member = Un rôle est pour les membres qui participent et ne sont pas bloqués.
