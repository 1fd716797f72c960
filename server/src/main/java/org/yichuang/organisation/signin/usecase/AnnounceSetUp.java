package org.yichuang.organisation.signin.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator, on an empty system, how the first administrators are opened. */
@Component
@ConditionalOnWebApplication
class AnnounceSetUp {

	private static final Logger LOG = LoggerFactory.getLogger(AnnounceSetUp.class);

	private final OpenFirstAdministrators open;

	private final SetUpCode code;

	private final boolean demo;

	AnnounceSetUp(OpenFirstAdministrators open, SetUpCode code, @Value("${yichuang.demo:false}") boolean demo) {
		this.open = open;
		this.code = code;
		this.demo = demo;
	}

	@EventListener
	void announce(ApplicationReadyEvent ready) {
		if (!this.demo && this.open.isPossible()) {
			LOG.warn("系统中还没有账号。请打开 /console/ 用初始化码开立三员管理员，初始化码：{}（另存于 {}）", this.code.get(), this.code.file());
		}
	}

}
