package org.yichuang.audit.usecase;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.audit.model.ChainCheck;
import org.yichuang.audit.model.ChainFault;
import org.yichuang.audit.store.ChainTable;
import org.yichuang.audit.store.HeadFile;
import org.yichuang.platform.Verification;

/** Walks the whole chain and names the first link that is broken. */
@Component
public class VerifyTrail implements Verification {

	private static final int TELL_EVERY = 1000;

	private final SealTrail seal;

	private final ChainTable chain;

	private final HeadFile headFile;

	private final TransactionTemplate snapshot;

	VerifyTrail(SealTrail seal, ChainTable chain, HeadFile headFile, PlatformTransactionManager transactions) {
		this.seal = seal;
		this.chain = chain;
		this.headFile = headFile;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setReadOnly(true);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	@Override
	public String name() {
		return "审计链";
	}

	/** Seals what is written, then checks the chain as it stands at this moment. */
	@Override
	public Report verify(LongConsumer progress) {
		this.seal.sealAll();
		var anchor = this.headFile.read().orElse(null);
		var checked = new AtomicLong();
		var fault = java.util.Objects.requireNonNull(
				this.snapshot.execute((status) -> check(new ChainCheck(this.chain.head(), anchor), checked, progress)));
		return new Report(checked.get(), fault.map(ChainFault::sentence).orElse(null));
	}

	/** Returns how many links the chain has by its head. */
	public long length() {
		return this.chain.head().number();
	}

	private Optional<ChainFault> check(ChainCheck check, AtomicLong checked, LongConsumer progress) {
		return this.chain.walk((link) -> {
			if (checked.incrementAndGet() % TELL_EVERY == 0) {
				progress.accept(checked.get());
			}
			return check.take(link);
		}).or(check::end);
	}

}
