/** An audience no wider than those who take part: «участники мероприятия», «исполнители». */
export const onlyParticipants = /^(?:только\s+)?(?:сам\p{L}+\s+)?(?:участник|исполнител|организатор)\p{L}*/iu;
