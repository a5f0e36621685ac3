# What is said in a group.

group-hello = Bonjour à toutes et à tous ! J’aide les membres de la coopérative à en trouver d’autres qui connaissent leur besoin. Je le fais seulement en privé : ici, je ne lis pas ce que vous écrivez, et je me tais.
group-answer = Parlons-en plutôt en privé.
button-group-open = Me parler en privé
