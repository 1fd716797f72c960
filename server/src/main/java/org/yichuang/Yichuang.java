package org.yichuang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Yichuang {

	public static void main(String[] args) {
		SpringApplication.run(Yichuang.class, args);
	}

}
