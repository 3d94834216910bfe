-- RemoveThreshold

delete
from figure_threshold
where id = $1 and account_id = $2;
