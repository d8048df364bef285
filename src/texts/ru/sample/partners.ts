import { clinic } from './partners/clinic.ts';
import { college } from './partners/college.ts';
import { cultureHouse } from './partners/culture-house.ts';
import { factory } from './partners/factory.ts';
import { library } from './partners/library.ts';
import { minorsCommission } from './partners/minors-commission.ts';
import { museum } from './partners/museum.ts';
import { newspaper } from './partners/newspaper.ts';
import { parents } from './partners/parents.ts';
import { roadPolice } from './partners/road-police.ts';
import { satelliteSchool } from './partners/satellite-school.ts';
import { sportsSchool } from './partners/sports-school.ts';
import { volunteers } from './partners/volunteers.ts';
import { youthCentre } from './partners/youth-centre.ts';

/** Partners of the invented school, in the order of the book. */
export const samplePartners = [
  library,
  museum,
  cultureHouse,
  youthCentre,
  college,
  satelliteSchool,
  sportsSchool,
  clinic,
  roadPolice,
  minorsCommission,
  factory,
  volunteers,
  parents,
  newspaper,
];
