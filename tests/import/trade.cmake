corridor_add_test(import/tradereaders LINKS corridor::formats)
corridor_add_test(import/tradeparts LINKS corridor::formats)
