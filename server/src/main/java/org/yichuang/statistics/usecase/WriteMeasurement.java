package org.yichuang.statistics.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.statistics.store.MeasurementTable;

/**
 * Writes every measurement down, inside the transaction of the deed: no deed that is not
 * counted, no count without a deed.
 */
@Component
public class WriteMeasurement {

	private final MeasurementTable measurements;

	WriteMeasurement(MeasurementTable measurements) {
		this.measurements = measurements;
	}

	/**
	 * Counts a fact; the same one again changes nothing.
	 * @throws IllegalStateException outside a transaction
	 */
	@EventListener
	public void on(Measurement fact) {
		insideTheDeed(fact.kind());
		this.measurements.add(fact);
	}

	/**
	 * Takes a fact back.
	 * @throws IllegalStateException outside a transaction
	 */
	@EventListener
	public void on(MeasurementWithdrawn fact) {
		insideTheDeed(fact.kind());
		this.measurements.withdraw(fact);
	}

	private static void insideTheDeed(String kind) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Measurement " + kind + " outside a transaction");
		}
	}

}
